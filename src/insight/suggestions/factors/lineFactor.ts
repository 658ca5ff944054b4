import type { Share } from '../../units';

/** Two steps (the manager's manager, somebody of the own team), three … six. */
const BY_STEPS = [1, 1, 1, 0.8, 0.6, 0.45, 0.35];
const FAR = 0.3;

/**
 * How the distance in the org chart between ego and the person bears on the chance of a meeting; -1 (no
 * line leads from one to the other) counts as far. People a few steps apart have work in common: of all
 * factors this one says most about whom people really meet later (hold-out bench).
 *
 * @example lineFactor(2) // 1
 * @example lineFactor(4) // 0.6
 */
export function lineFactor(steps: number): Share {
  return BY_STEPS[steps] ?? FAR;
}
