import { unavailable } from '../problem';
import type { Transport } from '../transport';

/** What reading from Graph needs from outside, and how long it may take. */
export interface GraphAccess {
  /** `https://graph.microsoft.com/v1.0`. */
  readonly base: string;
  readonly token: string;
  readonly transport: Transport;
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds left before the reading is given up. */
  readonly timeLeft: () => number;
}

const FIRST_WAIT_MS = 1_000;
const MOST_TRIES = 6;

/** Waits as Graph asks (`Retry-After` in seconds, may be fractional or absent), or gives up with a 503. */
export async function waitToRetry(
  access: GraphAccess,
  tries: number,
  retryAfter: string | null,
): Promise<void> {
  const asked = Number.parseFloat(retryAfter ?? '') * 1000;
  const wait = Number.isFinite(asked) ? asked : FIRST_WAIT_MS * 2 ** tries;
  if (tries + 1 >= MOST_TRIES || wait > access.timeLeft()) {
    throw unavailable('graph', wait / 1000);
  }
  await access.sleep(wait);
}

export const isPassing = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504;
