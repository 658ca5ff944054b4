import { MS_PER_MINUTE } from '../units';
import type { HeadCount, MeetingLength } from './meetingAdvice';
import type { OpenItem } from './openItem';
import type { WhoIsThere } from './whoIsThere';

/** From five on a meeting is mixed; above eight few get to speak. */
const GOOD_FROM = 5;
/** Half an hour does for many meetings. */
const GOOD_MINUTES = 30;
/** What is longer is a workshop: nobody planned that by habit. */
const LONGEST_MEETING = 120;

/**
 * Whether a meeting has a good size: 5 to `most` (8) people.
 *
 * @example ego and four others → 5, `good`; ego, two others and a list → 3 and a list, `unknown`
 */
export function headCountOf({ size, unresolved, lists }: WhoIsThere, most: number): HeadCount {
  return { people: size - lists, lists, verdict: verdictOf(size, unresolved, most) };
}

function verdictOf(size: number, unresolved: number, most: number): HeadCount['verdict'] {
  if (size > most) return 'large';
  if (unresolved > 0) return 'unknown';
  if (size <= 2) return size === 1 ? 'empty' : 'oneToOne';
  return size < GOOD_FROM ? 'small' : 'good';
}

/**
 * Whether a meeting may be longer than it need be: more than half an hour, and no workshop.
 *
 * @example 60 minutes → `long`, 30 would do
 */
export function meetingLength({ start, end }: OpenItem): MeetingLength {
  const minutes = Math.max(0, (end - start) / MS_PER_MINUTE);
  const isLong = minutes > GOOD_MINUTES && minutes <= LONGEST_MEETING;
  return {
    minutes,
    verdict: isLong ? 'long' : 'good',
    better: isLong ? GOOD_MINUTES : minutes,
  };
}
