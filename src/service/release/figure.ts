import type { Share } from '../../insight/domain/units';

/** A share as it is published: fifths, with both tails merged. */
export const FIGURES = [
  'fewerThanOneInFour',
  'twoInFive',
  'threeInFive',
  'moreThanThreeInFour',
] as const;

export type Figure = (typeof FIGURES)[number];

/** Rounds a share to fifths and merges 0 and 1/5 into one tail, 4/5 and 1 into the other. Noise may lead outside 0 to 1. */
export function figureOf(share: Share): Figure {
  const fifths = Math.round(share * 5);
  if (fifths <= 1) return 'fewerThanOneInFour';
  if (fifths === 2) return 'twoInFive';
  return fifths === 3 ? 'threeInFive' : 'moreThanThreeInFour';
}
