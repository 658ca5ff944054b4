import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { PersonReach } from '../../insight/ties/findPeople';
import { dayWords } from '../language/days';

/** Whom one knows, by the calendar. */
export function knownRule(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'known.rule',
      message:
        'You know a person whom you met at least twice in the last 28 days, or once in the last 90 days in a meeting of at most 8, whatever period is chosen. Your own word about somebody comes first.',
    }),
  );
}

/** What ego's calendar, or ego's own word, says about one colleague. */
export function tieSentence(i18n: I18n, person: PersonReach): string {
  if (person.word === 'known') {
    return i18n._(msg({ id: 'tie.word.known', message: 'You said that you know each other' }));
  }
  if (person.word === 'notKnown') {
    return i18n._(
      msg({ id: 'tie.word.notKnown', message: 'You said that you don’t really know each other' }),
    );
  }
  const { tie } = person;
  if (tie === null) {
    return i18n._(msg({ id: 'tie.none', message: 'No counted meeting in a year' }));
  }
  const contacts = tie.contacts;
  const day = dayWords(i18n, tie.lastMet);
  if (tie.invitedOnly) {
    return i18n._(
      msg({
        id: 'tie.invited',
        message: plural(contacts, {
          0: `Invited together before this period, last on ${day}`,
          one: `Invited together once, on ${day}`,
          other: `Invited together # times, last on ${day}`,
        }),
      }),
    );
  }
  return i18n._(
    msg({
      id: 'tie.met',
      message: plural(contacts, {
        0: `Met before this period, last on ${day}`,
        one: `Met once, on ${day}`,
        other: `Met # times, last on ${day}`,
      }),
    }),
  );
}
