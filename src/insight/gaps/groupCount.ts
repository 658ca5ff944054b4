/**
 * One group of people as a gap test sees it: `others` people outside ego's own team (ego excluded
 * too), of whom ego met `met` in the window. Whole numbers, 0 ≤ met ≤ others.
 */
export interface GroupCount {
  readonly others: number;
  readonly met: number;
}
