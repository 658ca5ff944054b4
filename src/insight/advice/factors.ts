import type { Share } from '../domain/units';

/** One step from somebody ego knows, two … five. */
const BY_STEPS_FROM_KNOWN = [1, 1, 0.9, 0.8, 0.7, 0.65];
const FAR_FROM_KNOWN = 0.6;

/**
 * How the distance in the org chart to the nearest person ego knows bears on the chance of a meeting;
 * -1 (no line leads to anybody ego knows) counts as far. Gently, as {@link mutualFactor} is.
 *
 * @example chartFactor(1) // 1
 * @example chartFactor(3) // 0.8
 */
export function chartFactor(steps: number): Share {
  return BY_STEPS_FROM_KNOWN[steps] ?? FAR_FROM_KNOWN;
}

/** With so many hours in common a time is easily found. */
const PLENTY = 4;
const NONE_LEFT = 0.3;

/**
 * How the working hours in common bear on the chance of a meeting: 1 from four hours a day on, falling
 * in proportion to 0.3 without any; 1 if they are not known.
 *
 * @example hoursFactor(2) // 0.65
 */
export function hoursFactor(hours: number | undefined): Share {
  if (hours === undefined || hours >= PLENTY) return 1;
  return NONE_LEFT + (1 - NONE_LEFT) * (hours / PLENTY);
}

/** Two levels down or more, one down, same, one up … five and six up. */
const BY_DISTANCE = [0.85, 0.95, 1, 0.85, 0.6, 0.2, 0.08, 0.04, 0.02];
const LOWEST_DISTANCE = -2;

/**
 * How the level distance (theirs minus ego's) bears on the chance of a meeting: best among peers,
 * falling steeply above two levels up.
 *
 * @example levelFactor(0) // 1
 * @example levelFactor(3) // 0.2
 */
export function levelFactor(distance: number): Share {
  const at = Math.min(BY_DISTANCE.length - 1, Math.max(0, distance - LOWEST_DISTANCE));
  return BY_DISTANCE[at]!;
}

/** Two steps (the manager's manager, somebody of the own team), three … six. */
const BY_STEPS_FROM_EGO = [1, 1, 1, 0.8, 0.6, 0.45, 0.35];
const FAR_FROM_EGO = 0.3;

/**
 * How the distance in the org chart between ego and the person bears on the chance of a meeting; -1 (no
 * line leads from one to the other) counts as far. People a few steps apart have work in common: of all
 * factors this one says most about whom people really meet later (hold-out bench).
 *
 * @example lineFactor(2) // 1
 * @example lineFactor(4) // 0.6
 */
export function lineFactor(steps: number): Share {
  return BY_STEPS_FROM_EGO[steps] ?? FAR_FROM_EGO;
}

/** A usual number of direct reports. */
const USUAL_REPORTS = 8;

/**
 * How the person's load, as far as the org chart shows it, bears on the chance of a meeting: 1 up to
 * eight direct reports, then falling: everyone of them wants time too.
 *
 * @example loadFactor(8) // 1
 * @example loadFactor(24) // 0.5
 */
export function loadFactor(directReports: number): Share {
  return 1 / (1 + Math.max(0, directReports - USUAL_REPORTS) / (2 * USUAL_REPORTS));
}

/** Enough to be introduced, and not yet a crowd that would have met anyway. */
const BEST_TO = 6;
const CROWD_FROM = 10;

/**
 * How the number of mutual contacts bears on the chance of a meeting: small at 0, best from 2 to 6,
 * falling past 10 (whoever shares so many and has still not met is not about to).
 *
 * Gently: ego's own calendar shows only part of them, and the people with most of them sit where ego
 * knows everybody already. The hold-out bench opens fewer departments with a steeper factor.
 *
 * @example mutualFactor(0) // 0.7
 * @example mutualFactor(4) // 1
 * @example mutualFactor(20) // 0.45
 */
export function mutualFactor(count: number): Share {
  if (count === 0) return 0.7;
  if (count === 1) return 0.85;
  if (count <= BEST_TO) return 1;
  if (count <= CROWD_FROM) return 0.9;
  return (0.9 * CROWD_FROM) / count;
}
