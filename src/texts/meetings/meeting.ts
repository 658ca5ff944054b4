import type { I18n, MessageDescriptor } from '@lingui/core';
import type { EventVerdict } from '../../insight/domain/company';
import type { NextMeeting } from '../../model/nextMeeting';
import { momentWords } from '../language/days';
import { listOf } from '../language/listOf';

/** "Mon, 30 Nov, 16:30 · 4 people": subjects are not read, so this is what a meeting is called. */
export function meetingTitle(i18n: I18n, { start, people }: NextMeeting): string {
  return i18n._({
    id: 'seat.title',
    message: '{moment} · {people, plural, one {# person} other {# people}}',
    values: { moment: momentWords(i18n, start), people },
  });
}

/** "With Tom Weber and Ana Ruiz": who is in a meeting besides ego. */
export function withWhomSentence(i18n: I18n, names: readonly string[]): string {
  return i18n._({
    id: 'meetings.with',
    message: 'With {people}',
    values: { people: listOf(i18n, names) },
  });
}

const sentences: Readonly<Record<EventVerdict, MessageDescriptor>> = {
  counted: /*i18n*/ { id: 'verdict.counted', message: 'Counted' },
  outsideOnly: /*i18n*/ { id: 'verdict.outsideOnly', message: 'Only people from outside' },
  inSameRoom: /*i18n*/ { id: 'verdict.inSameRoom', message: 'Large meeting, not counted' },
  notMeasurable: /*i18n*/ {
    id: 'verdict.notMeasurable',
    message: 'Attendees are hidden or a distribution list',
  },
  unanswered: /*i18n*/ { id: 'verdict.unanswered', message: 'You did not accept it' },
  declined: /*i18n*/ { id: 'verdict.declined', message: 'Declined' },
  cancelled: /*i18n*/ { id: 'verdict.cancelled', message: 'Cancelled' },
  allDay: /*i18n*/ { id: 'verdict.allDay', message: 'All-day event' },
  tooShort: /*i18n*/ { id: 'verdict.tooShort', message: 'Shorter than 5 minutes' },
  tooLong: /*i18n*/ { id: 'verdict.tooLong', message: 'Longer than 4 hours' },
  notBusy: /*i18n*/ { id: 'verdict.notBusy', message: 'Not shown as busy' },
  alone: /*i18n*/ { id: 'verdict.alone', message: 'Nobody else was there' },
  duplicate: /*i18n*/ { id: 'verdict.duplicate', message: 'The same meeting twice' },
  outsideWindow: /*i18n*/ { id: 'verdict.outsideWindow', message: 'Outside the chosen period' },
  malformed: /*i18n*/ { id: 'verdict.malformed', message: 'Could not be read' },
};

/** Why a meeting counts or does not. */
export function verdictSentence(i18n: I18n, verdict: EventVerdict): string {
  return i18n._(sentences[verdict]);
}
