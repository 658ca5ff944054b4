import type { Share } from '../units';
import { betaBinomialLog } from './betaBinomial';
import type { BetaPrior } from './betaPrior';
import { betaOf } from './betaPrior';
import { fitBetaBinomial } from './fitBetaBinomial';
import type { GroupCount } from './groupCount';

/** How ego's groups are met: most of them usually, some of them rarely. */
export interface UsualAndRare {
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

/** Probability that a group is one of the rarely met; 0 where its share is above the usual one. */
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
