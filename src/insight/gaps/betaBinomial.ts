import betaln from '@stdlib/math-base-special-betaln';
import type { BetaPrior } from './betaPrior';
import type { GroupCount } from './groupCount';

/**
 * Log-probability of the counts of all groups when each group's share is drawn from Beta(a, b),
 * without the binomial coefficients (which no parameter changes):
 * Σ wᵢ · (ln B(a + metᵢ, b + othersᵢ − metᵢ) − ln B(a, b)). Empty groups add 0; never above 0.
 *
 * Source: J. G. Skellam, Journal of the Royal Statistical Society B 10 (1948) 257–261.
 *
 * @param weights Beside `groups`, 0 to 1; every group counts in full without them.
 * @example betaBinomialLog([{ others: 1, met: 1 }], { a: 1, b: 3 }) // ln(1/4)
 */
export function betaBinomialLog(
  groups: readonly GroupCount[],
  { a, b }: BetaPrior,
  weights?: readonly number[],
): number {
  const prior = betaln(a, b);
  let sum = 0;
  for (let index = 0; index < groups.length; index++) {
    const { others, met } = groups[index]!;
    const weight = weights?.[index] ?? 1;
    if (others === 0 || weight === 0) continue;
    sum += weight * (betaln(a + met, b + others - met) - prior);
  }
  return sum;
}
