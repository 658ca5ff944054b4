import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Reach } from '../../insight/reach';
import { windowName } from '../names/choices';

/** How to read the figures of the map: "3/9" is 3 met of 9 who are there; whom one knows is another figure. */
export function legendSentence(i18n: I18n, { windowDays, scope }: Reach): string {
  const period = windowName(i18n, windowDays);
  const people = scope.people - 1;
  return i18n._(
    msg({
      id: 'map.reading',
      message: `3/9: you met 3 of the 9 colleagues there in ${period}, in any meeting that counts. “Known” (the dots) are those whom you met lately, whatever the period. ${plural(people, { one: '# colleague', other: '# colleagues' })} in all.`,
    }),
  );
}

/** Why the map has no levels, and who can change that. */
export function noLevelsSentence(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'map.noLevels',
      message:
        'The directory has no job titles that tell levels, so the map has none and leaders cannot be named. Your administrator can add job titles to the directory, or rules for levels (levelMapping).',
    }),
  );
}

/** "and 3 more in the map", after the first few departments. */
export function moreInMap(i18n: I18n, count: number): string {
  return i18n._(
    msg({
      id: 'depth.more',
      message: plural(count, { one: 'and # more in the map', other: 'and # more in the map' }),
    }),
  );
}
