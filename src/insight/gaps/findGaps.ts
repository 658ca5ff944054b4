import betainc from '@stdlib/math-base-special-betainc';
import type { InsightOptions } from '../options';
import type { Share } from '../units';
import type { BetaPrior } from './betaPrior';
import type { GroupCount } from './groupCount';
import type { UsualAndRare } from './usualAndRare';
import { rareChance, usualAndRare } from './usualAndRare';

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
 * Rather silent than noisy: there is no finding where fewer than `rareLeastExpected` people would
 * be met at the usual share, or where ego met at least `rareMostOfExpected` of what ego's overall
 * share lets expect, and none at all where ego met fewer than `rareLeastMet` people.
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
