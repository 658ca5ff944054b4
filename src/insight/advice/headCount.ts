import { MS_PER_MINUTE } from '../units';
import type { HeadCount, MeetingLength } from './meetingAdvice';
import type { OpenItem } from './openItem';
import type { WhoIsThere } from './whoIsThere';

/** From five on a meeting is mixed; above eight nobody talks any more. */
const GOOD_FROM = 5;
/** Half an hour would do. */
const GOOD_MINUTES = 30;

/**
 * Whether a meeting has a good size: 5 to `most` (8) people.
 *
 * @example ego and four others → 5, `good`
 */
export function headCountOf({ size, unresolved }: WhoIsThere, most: number): HeadCount {
  return { people: size, verdict: verdictOf(size, unresolved, most) };
}

function verdictOf(size: number, unresolved: number, most: number): HeadCount['verdict'] {
  if (size > most) return 'large';
  if (unresolved > 0) return 'unknown';
  if (size <= 2) return size === 1 ? 'empty' : 'oneToOne';
  return size < GOOD_FROM ? 'small' : 'good';
}

/**
 * Whether a meeting has a good length: at most 30 minutes.
 *
 * @example 60 minutes → `long`, 30 would do
 */
export function meetingLength({ start, end }: OpenItem): MeetingLength {
  const minutes = Math.max(0, (end - start) / MS_PER_MINUTE);
  const isLong = minutes > GOOD_MINUTES;
  return {
    minutes,
    verdict: isLong ? 'long' : 'good',
    better: isLong ? GOOD_MINUTES : minutes,
  };
}
