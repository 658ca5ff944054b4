const BASE_MS = 500;
const CAP_MS = 30_000;

/**
 * How long to wait before the next attempt when nobody says: anything from nothing to a bound that
 * doubles with every attempt, up to 30 seconds ("full jitter"), so that clients part ways.
 *
 * @param attempt Number of attempts made, from 1.
 * @param random A number in [0, 1).
 */
export function backoffMs(attempt: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}
