import type { I18n } from '@lingui/core';
import type { Reach } from '../../insight/reach';
import { windowName } from './choiceNames';

/** How to read the figures of the map: "3/9" is 3 met of 9 who are there. */
export function legendSentence(i18n: I18n, { windowDays, scope }: Reach): string {
  return i18n._({
    id: 'map.legend',
    message:
      '3/9: you met 3 of the 9 people there. Period: {period}; {people, plural, one {# person} other {# people}} in all.',
    values: { period: windowName(i18n, windowDays), people: scope.people },
  });
}
