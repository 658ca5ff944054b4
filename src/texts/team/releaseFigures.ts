import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Figure } from '../../model/teamService';

const words: Readonly<Record<Figure, MessageDescriptor>> = {
  fewerThanOneInFour: msg({ id: 'figure.few', message: 'fewer than 1 in 4' }),
  twoInFive: msg({ id: 'figure.two', message: 'about 2 in 5' }),
  threeInFive: msg({ id: 'figure.three', message: 'about 3 in 5' }),
  moreThanThreeInFour: msg({ id: 'figure.most', message: 'more than 3 in 4' }),
};

/** A share as it was published, in words. */
export function figureWords(i18n: I18n, figure: Figure): string {
  return i18n._(words[figure]);
}

/** Steps of a drawing of four: the figure is coarse, and so is its picture. */
export const FIGURE_STEPS: Readonly<Record<Figure, number>> = {
  fewerThanOneInFour: 1,
  twoInFive: 2,
  threeInFive: 3,
  moreThanThreeInFour: 4,
};
