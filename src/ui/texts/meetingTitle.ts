import type { I18n } from '@lingui/core';
import type { NextMeeting } from '../model/nextMeeting';
import { momentWords } from './dayWords';

/** "Mon, 30 Nov, 16:30 · 4 people": subjects are not read, so this is what a meeting is called. */
export function meetingTitle(i18n: I18n, { start, people }: NextMeeting): string {
  return i18n._({
    id: 'seat.title',
    message: '{moment} · {people, plural, one {# person} other {# people}}',
    values: { moment: momentWords(i18n, start), people },
  });
}
