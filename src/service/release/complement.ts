/** How a set of contributors lies to another that was published: people only in the one, only in the other. */
export interface Overlap {
  readonly basisId: string;
  readonly onlyHere: number;
  readonly onlyThere: number;
}

/** A set counts as inside another when all but this many are: two stragglers do not hide a subtraction. */
export const STRAGGLERS = 2;

/** The other set lies inside this one, near enough. */
export const isInside = ({ onlyThere }: Overlap): boolean => onlyThere <= STRAGGLERS;

/** This set lies inside the other one, near enough. */
export const isAround = ({ onlyHere }: Overlap): boolean => onlyHere <= STRAGGLERS;

/**
 * Whether both may be shown: subtracting one from the other must leave nobody, or at least the minimum. Sets that merely
 * overlap are not subtracted from each other.
 */
export function mayBothBeShown(overlap: Overlap, minimum: number): boolean {
  if (!isInside(overlap) && !isAround(overlap)) return true;
  const left = Math.max(overlap.onlyHere, overlap.onlyThere);
  return left === 0 || left >= minimum;
}
