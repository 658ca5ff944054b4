import type { I18n } from '@lingui/core';
import type { Picture } from '../model/picture';
import { gapSentence } from '../texts/coverageSentence';
import { nearestSentence, widthSentence } from '../texts/headlineSentence';

/** The picture in one line: the widest gap where there is one, else the headline. No names. */
export function paneLine(i18n: I18n, { reach }: Picture): string {
  const missing = (group: { readonly expected: number; readonly met: number }) =>
    group.expected - group.met;
  const [widest] = reach.departments
    .filter(({ rarelyMet, kind }) => rarelyMet && kind === 'named')
    .toSorted((a, b) => missing(b) - missing(a));
  if (widest) return gapSentence(i18n, widest, reach.windowDays);
  return `${widthSentence(i18n, reach.headline)} ${nearestSentence(i18n, reach)}`;
}
