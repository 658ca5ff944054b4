import type { EventVerdict } from '../insight/domain/company';

const LABELS: Readonly<Record<EventVerdict, string>> = {
  counted: 'counted',
  outsideOnly: 'with outside people only (external hours)',
  inSameRoom: 'too many people (in the same room)',
  notMeasurable: 'not measurable (hidden attendees or lists only)',
  unanswered: 'you did not answer',
  declined: 'declined',
  cancelled: 'cancelled',
  allDay: 'all day',
  tooShort: 'too short',
  tooLong: 'too long',
  notBusy: 'not shown as busy',
  alone: 'nobody else',
  duplicate: 'copies of a meeting',
  outsideWindow: 'outside the time that is looked at',
  malformed: 'times that make no sense',
};

/** What became of an event, in words. */
export function verdictLabel(verdict: EventVerdict): string {
  return LABELS[verdict];
}
