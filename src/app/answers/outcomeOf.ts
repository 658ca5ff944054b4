import type { SuggestionRecord } from '../../insight/answers';
import type { PersonEvidence } from '../../insight/reach';
import type { EpochMs } from '../../insight/units';

/** What came of an invitation, as the calendar tells it. */
export interface Outcome {
  readonly answer: 'met' | 'declined';
  readonly answeredAt: EpochMs;
}

/**
 * What became of a draft that was opened: the first counted meeting with the person since, else
 * that they declined the last one; null while the calendar says nothing. A meeting to come is no
 * outcome yet.
 */
export function outcomeOf(
  { answer, answeredAt }: SuggestionRecord,
  { meetings }: PersonEvidence,
  now: EpochMs,
): Outcome | null {
  if (answer !== 'taken' || answeredAt === null) return null;
  const since = meetings.filter(({ start, end }) => start >= answeredAt && end <= now);
  const met = since.findLast(({ confidence }) => confidence === 1);
  if (met) return { answer: 'met', answeredAt: met.start };
  const declined = since.find(({ personDeclined }) => personDeclined);
  return declined ? { answer: 'declined', answeredAt: declined.start } : null;
}
