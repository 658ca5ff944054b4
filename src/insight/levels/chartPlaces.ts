import type { OrgChart } from '../domain/company';
import type { PersonIndex, Share } from '../domain/units';
import { EXECUTIVE, MANAGER, SENIOR, type LevelIndex } from './level';

/** What the org chart says about everybody's level. */
export interface ChartPlaces {
  /** Direct reports who are enabled members. */
  readonly direct: Int32Array;
  /** 1 if the person has a manager or somebody below, 0 if the chart says nothing. */
  readonly placed: Uint8Array;
  /** Level (0 to 6, with fractions) at which people in such a place are; NaN without anybody below. */
  readonly expected: Float32Array;
  /** Layer of the lowest person who can be met. */
  readonly deepest: number;
  /** The head of the company; -1 if the chart has none above at least half of it. */
  readonly top: PersonIndex;
  /** Share of the people who can be met who are in the chart: how far a missing report means none. */
  readonly known: Share;
}

/** In a company smaller than this, people below count for more: by the root of the ratio. */
const USUAL_COMPANY = 500;

/** People below (left) that make up a level (right); between them the logarithm decides. */
const SIZES = [
  [1, 2.6],
  [3, 3],
  [12, 4],
  [60, 5],
  [300, EXECUTIVE],
] as const;

/** Reads the org chart once for everybody; see {@link ChartPlaces}. */
export function chartPlaces(chart: OrgChart, countable: Uint8Array): ChartPlaces {
  const count = chart.manager.length;
  const direct = new Int32Array(count);
  const placed = new Uint8Array(count);
  const expected = new Float32Array(count).fill(Number.NaN);
  let deepest = 0;
  let inChart = 0;
  const all = countable.reduce((sum, counts) => sum + counts, 0);
  const weight = Math.sqrt(Math.max(1, USUAL_COMPANY / Math.max(1, all)));
  for (const [i, manager] of chart.manager.entries()) {
    const below = chart.transitiveReports[i] ?? 0;
    const counts = countable[i] ?? 0;
    placed[i] = manager >= 0 || below > 0 ? 1 : 0;
    if (manager >= 0) direct[manager] = (direct[manager] ?? 0) + counts;
    if (below > 0)
      expected[i] = expectedLevel(chart.layer[i] ?? 0, chart.height[i] ?? 0, below * weight);
    if (counts === 0) continue;
    inChart += placed[i] ?? 0;
    deepest = Math.max(deepest, chart.layer[i] ?? 0);
  }
  const top = topOf(chart, inChart);
  if (top >= 0) expected[top] = EXECUTIVE;
  return { direct, placed, expected, deepest, top, known: all === 0 ? 0 : inChart / all };
}

/** The head of the company: the root above at least half of the chart and at least 5 people, or -1. */
function topOf(chart: OrgChart, inChart: number): number {
  const top = chart.roots[0] ?? -1;
  const below = chart.transitiveReports[top] ?? 0;
  return below >= 5 && 2 * (below + 1) >= inChart ? top : -1;
}

/**
 * Level of somebody who leads, by the place between the top and the leaves: the first line are
 * managers, the root is an executive, and those between are spread evenly. Few people below cap it.
 *
 * @param below people below, weighted by the size of the company
 *
 * @example layer 1, height 3, 200 below → 3 + 3 · 2/3 = 5 (vice president); 12 below → 4 (director)
 */
export function expectedLevel(layer: number, height: number, below: number): number {
  const lines = layer + height - 1;
  const byPlace = lines > 0 ? MANAGER + ((EXECUTIVE - MANAGER) * (height - 1)) / lines : MANAGER;
  return Math.min(byPlace, bySize(below));
}

function bySize(below: number): number {
  for (const [at, [size, level]] of SIZES.entries()) {
    const next = SIZES[at + 1];
    if (next === undefined || below < size) return level;
    if (below >= next[0]) continue;
    const way = Math.log(below / size) / Math.log(next[0] / size);
    return level + way * (next[1] - level);
  }
  return EXECUTIVE;
}

/** What the org chart says about one person. */
export interface ChartPlace {
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
): ChartPlace {
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
export function chartScore(place: ChartPlace, level: LevelIndex): number {
  if (!place.placed) return 0;
  if (Number.isNaN(place.expected)) {
    return -Math.max(0, level - SENIOR) * (0.15 + 0.45 * place.depth) * place.trust;
  }
  const stray = place.direct >= 5 ? 0.6 : 0.9;
  const off = level - place.expected;
  return (-(off * off) / (2 * stray * stray)) * (off > 0 ? place.trust : 1);
}
