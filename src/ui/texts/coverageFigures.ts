import type { I18n } from '@lingui/core';
import type { Coverage } from '../../insight/reach';
import type { Share } from '../../insight/units';

/** What the map shows of a group. */
export type ShownCoverage = Pick<Coverage, 'met' | 'headcount'> &
  Partial<Pick<Coverage, 'onlyMet'>>;

/** "3/9", or "3" where only people that were met are counted. */
export function coverageFigures(i18n: I18n, coverage: ShownCoverage): string {
  const met = i18n.number(coverage.met);
  return isOnlyMet(coverage) ? met : `${met}/${i18n.number(coverage.headcount)}`;
}

/** Met of headcount; null where it says nothing, because nobody or only people met are counted. */
export function metShare(coverage: ShownCoverage): Share | null {
  const saysNothing = coverage.headcount === 0 || isOnlyMet(coverage);
  return saysNothing ? null : coverage.met / coverage.headcount;
}

/** Whether everybody of a group is counted only because ego has met them. */
export function isOnlyMet({
  headcount,
  onlyMet = 0,
}: Pick<ShownCoverage, 'headcount' | 'onlyMet'>) {
  return onlyMet > 0 && onlyMet === headcount;
}
