import betainc from '@stdlib/math-base-special-betainc';
import type { Share } from '../../domain/units';
import type { InsightOptions } from '../../options';
import {
  betaBinomialLog,
  betaOf,
  fitBetaBinomial,
  type BetaPrior,
  type GroupCount,
} from './betaBinomial';

/** How ego's groups are met: most of them usually, some of them rarely. */
interface UsualAndRare {
  /** Shares of the groups that are met as usual. */
  readonly usual: BetaPrior;
  /** Shares of the groups that are rarely met. */
  readonly rare: BetaPrior;
  /** Mean of `usual`: the rate that gaps are measured against. */
  readonly usualShare: Share;
  /** Part of the groups that are rarely met. */
  readonly rareGroups: Share;
}

/** Mean share of a rarely met group, as a part of the usual share. */
const RARE_MEAN = 0.15;
/** First parameter of the Beta of rarely met groups: how alike they are. */
const RARE_SHAPE = 2;
/** Before looking, this part of the groups is taken to be rarely met … */
const RARE_GROUPS = 0.2;
/** … with the weight of so many groups. */
const RARE_GROUPS_WEIGHT = 10;
/** More rounds change no finding (measured by the gap bench). */
const ROUNDS = 3;

/**
 * Splits the groups' shares into usual and rare ones: a mixture of two beta-binomials, by
 * expectation and maximisation (Dempster, Laird & Rubin, Journal of the Royal Statistical Society B 39
 * (1977) 1–38). The usual Beta is fitted by maximum likelihood to the groups in the measure in which
 * they are usual; the rare one has 15 % of its mean. Without the split the gaps themselves widen the
 * fit and lower the usual share, and hide behind both.
 */
export function usualAndRare(groups: readonly GroupCount[]): UsualAndRare {
  const filled = groups.filter((group) => group.others > 0);
  let chances = filled.map(() => 0);
  let split = splitBy(filled, chances);
  for (let round = 1; round < ROUNDS; round++) {
    chances = filled.map((group) => rareChance(group, split));
    split = splitBy(filled, chances);
  }
  return split;
}

/** Probability that a group is one of the rarely met; 0 if its share is above the usual one. */
export function rareChance(group: GroupCount, split: UsualAndRare): Share {
  if (group.met > split.usualShare * group.others) return 0;
  const usual = Math.log(1 - split.rareGroups) + betaBinomialLog([group], split.usual);
  const rare = Math.log(split.rareGroups) + betaBinomialLog([group], split.rare);
  return 1 / (1 + Math.exp(usual - rare));
}

function splitBy(groups: readonly GroupCount[], chances: readonly Share[]): UsualAndRare {
  const usual = fitBetaBinomial(
    groups,
    chances.map((chance) => 1 - chance),
  );
  const usualShare = usual.a / (usual.a + usual.b);
  const rareMean = RARE_MEAN * usualShare;
  const rareSum = chances.reduce((sum, chance) => sum + chance, 0);
  return {
    usual,
    rare: betaOf(rareMean, Math.min(RARE_SHAPE, usual.a) / rareMean),
    usualShare,
    rareGroups: (RARE_GROUPS * RARE_GROUPS_WEIGHT + rareSum) / (RARE_GROUPS_WEIGHT + groups.length),
  };
}

/** What the test says about one group. */
export interface GapFinding {
  /** P(the group's share < ratio × the usual share), given the counts. */
  readonly probability: Share;
  readonly rarelyMet: boolean;
}

type GapOptions = Pick<
  InsightOptions,
  'rareRatio' | 'rareProbability' | 'rareLeastExpected' | 'rareMostOfExpected' | 'rareLeastMet'
>;

/**
 * Which groups ego meets rarely, beside `groups`: those with P(share < `rareRatio` × usual share)
 * ≥ `rareProbability`, where the group's share follows the posterior of {@link usualAndRare}.
 *
 * Rather silent than noisy: there is no finding if fewer than `rareLeastExpected` people would
 * be met at the usual share, or if ego met at least `rareMostOfExpected` of what ego's overall
 * share lets expect, and none at all if ego met fewer than `rareLeastMet` people.
 *
 * @example with the usual share of 20 %, having met 1 of 42 is a finding; 0 of 3 is not
 */
export function findGaps(
  groups: readonly GroupCount[],
  options: GapOptions,
): readonly GapFinding[] {
  const met = groups.reduce((sum, group) => sum + group.met, 0);
  if (met === 0 || met < options.rareLeastMet) {
    return groups.map(() => ({ probability: 0, rarelyMet: false }));
  }
  const overall = met / groups.reduce((sum, group) => sum + group.others, 0);
  const split = usualAndRare(groups);
  return groups.map((group) => {
    const probability = rareProbability(group, split, options.rareRatio);
    const rarelyMet =
      probability >= options.rareProbability &&
      group.others * split.usualShare >= options.rareLeastExpected &&
      group.met < options.rareMostOfExpected * overall * group.others;
    return { probability, rarelyMet };
  });
}

/**
 * P(share of the group < `ratio` × usual share) when its share is drawn from the split and ego met
 * `group.met` of `group.others`. Meeting one more person of the group never raises it (for a given
 * split); 0 for a group without people.
 */
export function rareProbability(group: GroupCount, split: UsualAndRare, ratio: number): Share {
  if (group.others === 0) return 0;
  const limit = Math.min(1, ratio * split.usualShare);
  const rare = rareChance(group, split);
  return rare * below(limit, split.rare, group) + (1 - rare) * below(limit, split.usual, group);
}

function below(limit: Share, prior: BetaPrior, { others, met }: GroupCount): Share {
  return betainc(limit, prior.a + met, prior.b + others - met);
}
