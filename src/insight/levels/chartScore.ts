import type { OrgChart } from '../columns';
import type { LevelIndex } from '../level';
import type { PersonIndex, Share } from '../units';
import type { ChartPlaces } from './chartPlaces';
import { SENIOR } from './levelIndexes';

/** What the org chart says about one person. */
export interface Place {
  /** False outside the chart: nothing is said. */
  readonly placed: boolean;
  /** See `ChartPlaces.expected`; NaN with nobody below. */
  readonly expected: number;
  readonly direct: number;
  /** From 0 at the top to 1 at the lowest layer. */
  readonly depth: Share;
  /** True for those who report to the head of the company. */
  readonly belowTop: boolean;
  /** How far the chart can be trusted to show the people below. */
  readonly trust: Share;
}

/** Gathers what {@link chartScore} needs to know about one person. */
export function placeOf(
  person: PersonIndex,
  chart: OrgChart,
  places: ChartPlaces,
  trust: Share,
): Place {
  const layer = chart.layer[person] ?? 0;
  return {
    placed: places.placed[person] === 1,
    expected: places.expected[person] ?? Number.NaN,
    direct: places.direct[person] ?? 0,
    depth: places.deepest === 0 ? 0 : Math.min(1, layer / places.deepest),
    belowTop: places.top >= 0 && chart.manager[person] === places.top,
    trust,
  };
}

/**
 * How well a level fits somebody's place in the org chart, as a logarithm with 0 for the best.
 *
 * Who leads people is at about the expected level, more surely with five direct reports or more. Who
 * leads nobody is less likely the higher a level is above senior, and the further down the chart. Both
 * lower a level only as far as the chart can be trusted. Outside the chart all levels fit alike.
 *
 * @example nobody below, lowest layer, full trust: director −(4 − 2) × 0.6 = −1.2
 */
export function chartScore(place: Place, level: LevelIndex): number {
  if (!place.placed) return 0;
  if (Number.isNaN(place.expected)) {
    return -Math.max(0, level - SENIOR) * (0.15 + 0.45 * place.depth) * place.trust;
  }
  const stray = place.direct >= 5 ? 0.6 : 0.9;
  const off = level - place.expected;
  return (-(off * off) / (2 * stray * stray)) * (off > 0 ? place.trust : 1);
}
