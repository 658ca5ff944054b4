import type { GroupCount } from '../../src/insight/coverage/gaps/betaBinomial';
import type { Random } from './gapsRandom';

/** One department of a generated company, as ego meets it. */
export interface PlantedGroup extends GroupCount {
  /** A gap on purpose: met at a tenth of the usual share. */
  readonly planted: boolean;
}

/** What a generated company is like; every figure that is left out is drawn. */
export interface CompanyKind {
  /** People in the company; 100 to 20,000, evenly on a logarithmic scale. */
  readonly size?: number;
  /** People outside the own team whom ego meets in the window at the usual share. */
  readonly met?: number;
  /** Spread of the shares of usual departments: standard deviation over mean. */
  readonly spread?: number;
  /** Chance of a department with at least three expected to be a gap. */
  readonly gaps?: number;
  /** How much more often the rest of the own department is met. */
  readonly ownDepartment?: number;
  /** The whole company is looked at, also a large one. */
  readonly wholeCompany?: boolean;
}

const LARGEST_UNIVERSE = 2_000;
const GAP_SHARE = 0.1;
const LEAST_EXPECTED = 3;

/**
 * Draws a company as one ego meets it: departments of uneven size, each with a share of its own around
 * the usual one, and gaps planted among those in which at least three people would be met. A company
 * above 2,000 people is looked at through a branch of 500 to 2,000, as the product does.
 */
export function drawCompany(random: Random, kind: CompanyKind = {}): readonly PlantedGroup[] {
  const company = kind.size ?? Math.round(100 * 200 ** random.uniform());
  const isSmall = company <= LARGEST_UNIVERSE || kind.wholeCompany === true;
  const universe = isSmall ? company : Math.round(500 * 4 ** random.uniform());
  const sizes = departmentSizes(random, universe);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const met = kind.met ?? Math.max(20, 70 * Math.exp(0.5 * random.normal()));
  const usual = Math.min(0.35 * people, met) / people;
  const spread = kind.spread ?? [0.15, 0.25, 0.35][Math.floor(random.uniform() * 3)]!;
  const own = weightedIndex(random, sizes);
  return sizes.map((size, department) => {
    const team = Math.min(size, 5 + Math.floor(random.uniform() * 10));
    const others = department === own ? size - team : size;
    const canBeGap = department !== own && others * usual >= LEAST_EXPECTED;
    const planted = canBeGap && random.uniform() < (kind.gaps ?? 0.25);
    const often = department === own ? (kind.ownDepartment ?? 2) : 1;
    const share = planted
      ? GAP_SHARE * usual
      : Math.min(0.95, usual * often * random.gamma(1 / spread ** 2));
    return { others, met: random.binomial(others, share), planted };
  });
}

function departmentSizes(random: Random, universe: number): number[] {
  const departments = Math.round(4 + random.uniform() * Math.min(20, universe / 25));
  const weights = Array.from({ length: departments }, () => Math.exp(0.7 * random.normal()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.max(5, Math.round((weight / total) * universe)));
}

function weightedIndex(random: Random, weights: readonly number[]): number {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(0, index);
}
