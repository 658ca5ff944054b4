import type { I18n } from '@lingui/core';
import type { Coverage, Reach } from '../../insight/reach';
import type { Share } from '../../insight/units';

/** What the map shows of a group. */
export type ShownCoverage = Pick<Coverage, 'met' | 'colleagues'> &
  Partial<Pick<Coverage, 'onlyMet'>>;

/** "3/9", or "3" where only people that were met are counted. */
export function coverageFigures(i18n: I18n, coverage: ShownCoverage): string {
  const met = i18n.number(coverage.met);
  return isOnlyMet(coverage) ? met : `${met}/${i18n.number(coverage.colleagues)}`;
}

/** Met of the colleagues; null where it says nothing, because nobody or only people met are counted. */
export function metShare(coverage: ShownCoverage): Share | null {
  const saysNothing = coverage.colleagues === 0 || isOnlyMet(coverage);
  return saysNothing ? null : coverage.met / coverage.colleagues;
}

/** Whether everybody of a group is counted only because ego has met them. */
export function isOnlyMet({
  colleagues,
  onlyMet = 0,
}: Pick<ShownCoverage, 'colleagues' | 'onlyMet'>) {
  return onlyMet > 0 && onlyMet === colleagues;
}

/** All groups together. */
export function everybody({ levels }: Reach): Coverage {
  const sum = (count: keyof Coverage) => levels.reduce((total, level) => total + level[count], 0);
  return {
    headcount: sum('headcount'),
    colleagues: sum('colleagues'),
    met: sum('met'),
    known: sum('known'),
    sharedMinutes: sum('sharedMinutes'),
    onlyMet: sum('onlyMet'),
  };
}
