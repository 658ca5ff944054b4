import type { Form, SuggestionRecord } from '../../insight/answers';
import type { PersonEvidence } from '../../insight/coverage/evidence';
import { MS_PER_DAY, type EpochMs } from '../../insight/domain/units';

/** What came of an invitation, as the calendar tells it. */
export interface SuggestionOutcome {
  readonly answer: 'met' | 'declined' | 'open';
  readonly answeredAt: EpochMs | null;
}

/** What is sent is in the calendar at once; a draft may lie open for a day. */
const DRAFT_WAITS = MS_PER_DAY;

/** Forms that are asked for in a chat: no calendar tells of that. */
const BY_CHAT: ReadonlySet<Form> = new Set(['oneMoreSeat', 'directorOnCall', 'joinCall']);

/**
 * What became of a draft that was opened: the first counted meeting with the person since, else
 * that they declined the last one; null while the calendar says nothing. A meeting to come is no
 * outcome yet. Where a day later no meeting with them has come into the calendar, the draft was not sent,
 * and the suggestion is open again.
 *
 * @param readAt When the calendar was read.
 */
export function outcomeOf(
  { answer, answeredAt, form }: SuggestionRecord,
  { meetings }: PersonEvidence,
  now: EpochMs,
  readAt: EpochMs,
): SuggestionOutcome | null {
  if (answer !== 'taken' || answeredAt === null) return null;
  const since = meetings.filter(({ start, end }) => start >= answeredAt && end <= now);
  const met = since.findLast(({ confidence }) => confidence === 1);
  if (met) return { answer: 'met', answeredAt: met.start };
  const declined = since.find(({ personDeclined }) => personDeclined);
  if (declined) return { answer: 'declined', answeredAt: declined.start };
  const isSent = BY_CHAT.has(form) || meetings.some(({ start }) => start >= answeredAt);
  return isSent || readAt < answeredAt + DRAFT_WAITS ? null : { answer: 'open', answeredAt: null };
}
