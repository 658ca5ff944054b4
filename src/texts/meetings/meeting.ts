import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { EventVerdict } from '../../insight/calendar/meetingLog';
import type { NextMeeting } from '../../model/nextMeeting';
import { momentWords } from '../language/days';
import { listOf } from '../language/listOf';

/** "Mon, 30 Nov, 16:30 · 4 people": subjects are not read, so this is what a meeting is called. */
export function meetingTitle(i18n: I18n, { start, people }: NextMeeting): string {
  const moment = momentWords(i18n, start);
  return i18n._(
    msg({
      id: 'seat.title',
      message: `${moment} · ${plural(people, { one: '# person', other: '# people' })}`,
    }),
  );
}

/** "With Tom Weber and Ana Ruiz": who is in a meeting besides ego. */
export function withWhomSentence(i18n: I18n, names: readonly string[]): string {
  const people = listOf(i18n, names);
  return i18n._(msg({ id: 'meetings.with', message: `With ${people}` }));
}

const sentences: Readonly<Record<EventVerdict, MessageDescriptor>> = {
  counted: msg({ id: 'verdict.counted', message: 'Counted' }),
  outsideOnly: msg({ id: 'verdict.outsideOnly', message: 'Only people from outside' }),
  inSameRoom: msg({ id: 'verdict.inSameRoom', message: 'Large meeting, not counted' }),
  notMeasurable: msg({
    id: 'verdict.notMeasurable',
    message: 'Attendees are hidden or a distribution list',
  }),
  unanswered: msg({ id: 'verdict.unanswered', message: 'You did not accept it' }),
  declined: msg({ id: 'verdict.declined', message: 'Declined' }),
  cancelled: msg({ id: 'verdict.cancelled', message: 'Cancelled' }),
  allDay: msg({ id: 'verdict.allDay', message: 'All-day event' }),
  tooShort: msg({ id: 'verdict.tooShort', message: 'Shorter than 5 minutes' }),
  tooLong: msg({ id: 'verdict.tooLong', message: 'Longer than 4 hours' }),
  notBusy: msg({ id: 'verdict.notBusy', message: 'Not shown as busy' }),
  alone: msg({ id: 'verdict.alone', message: 'Nobody else was there' }),
  duplicate: msg({ id: 'verdict.duplicate', message: 'The same meeting twice' }),
  outsideWindow: msg({ id: 'verdict.outsideWindow', message: 'Outside the chosen period' }),
  malformed: msg({ id: 'verdict.malformed', message: 'Could not be read' }),
};

/** Why a meeting counts or does not. */
export function verdictSentence(i18n: I18n, verdict: EventVerdict): string {
  return i18n._(sentences[verdict]);
}
