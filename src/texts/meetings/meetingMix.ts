import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { HeadCount, MeetingLength, NoSeats } from '../../insight/advice/meeting/meetingAdvice';

/** "5 people · 3 departments", "3 people and a distribution list · 1 department". */
export function meetingCountSentence(
  i18n: I18n,
  { people, lists }: Pick<HeadCount, 'people' | 'lists'>,
  departments: number,
): string {
  return i18n._(
    msg({
      id: 'pane.countWithLists',
      message: `${plural(people, { one: '# person', other: '# people' })}${plural(lists, {
        0: '',
        one: ' and a distribution list',
        other: ' and # distribution lists',
      })} · ${plural(departments, { one: '# department', other: '# departments' })}`,
    }),
  );
}

export function outsideSentence(i18n: I18n, outside: number): string {
  return i18n._(
    msg({
      id: 'pane.outside',
      message: plural(outside, { one: '# person from outside', other: '# people from outside' }),
    }),
  );
}

/** Whether the size is good and, where the meeting is long, what would do. */
export function headCountSentence(
  i18n: I18n,
  headCount: HeadCount,
  length: MeetingLength | null,
): string {
  const size = sizeSentence(i18n, headCount);
  if (length === null || length.verdict === 'good') return size;
  const { better } = length;
  const long = i18n._(
    msg({
      id: 'pane.length.shorter',
      message: `Could it be shorter? Many meetings fit in ${better} minutes.`,
    }),
  );
  return `${size} ${long}`;
}

function sizeSentence(i18n: I18n, { verdict }: HeadCount): string {
  switch (verdict) {
    case 'good':
      return i18n._(msg({ id: 'pane.size.good', message: 'A good size (5 to 8).' }));
    case 'small':
      return i18n._(
        msg({
          id: 'pane.size.small',
          message: 'There is room: meetings of 5 to 8 people work best.',
        }),
      );
    case 'large':
      return i18n._(
        msg({ id: 'pane.size.large', message: 'Above 8 people, few still get to speak.' }),
      );
    case 'oneToOne':
      return i18n._(msg({ id: 'pane.size.oneToOne', message: 'A one-to-one.' }));
    case 'empty':
      return i18n._(msg({ id: 'pane.size.empty', message: 'Nobody is invited yet.' }));
    case 'unknown':
      return i18n._(msg({ id: 'pane.size.unknown', message: 'How many come is not known.' }));
  }
}

/** Why nobody is proposed for the meeting. */
export function noSeatsSentence(i18n: I18n, because: NoSeats): string {
  switch (because) {
    case 'past':
      return i18n._(msg({ id: 'pane.none.past', message: 'This meeting is over.' }));
    case 'oneToOne':
      return i18n._(msg({ id: 'pane.none.oneToOne', message: 'One-to-ones stay as they are.' }));
    case 'sizeUnknown':
      return i18n._(
        msg({
          id: 'pane.none.sizeUnknown',
          message: 'Nobody is proposed as long as it is not known how many come.',
        }),
      );
    case 'full':
      return i18n._(
        msg({ id: 'pane.none.full', message: 'The meeting is full, so nobody else is proposed.' }),
      );
    case 'private':
    case 'message':
    case 'notOrganizer':
      return i18n._(
        msg({
          id: 'pane.none.notOrganizer',
          message: 'The meeting is not yours, so nobody is proposed.',
        }),
      );
    case 'empty':
    case 'nobodyFits':
      return i18n._(
        msg({ id: 'pane.none.nobodyFits', message: 'Nobody fits this meeting right now.' }),
      );
  }
}
