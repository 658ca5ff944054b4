/** A whole number from 0 up to, not including, `below`; every one as likely. */
export type RandomInt = (below: number) => number;

/**
 * True with probability 1/e, exactly: draws until one of k = 1, 2, 3 … fails with chance 1/k, and looks whether the
 * failing k is odd (Canonne, Kamath & Steinke, "The Discrete Gaussian for Differential Privacy", 2020, algorithm 1).
 */
function oneInE(randomInt: RandomInt): boolean {
  let k = 1;
  while (randomInt(k) === 0) k++;
  return k % 2 === 1;
}

/**
 * Discrete Laplace noise with ε = 1 for a count that one person changes by at most 1: P(x) ∝ e^−|x|. Whole-number
 * arithmetic only, so that no floating-point pattern betrays the count (Mironov 2012).
 */
export function discreteLaplace(randomInt: RandomInt): number {
  for (;;) {
    let size = 0;
    while (oneInE(randomInt)) size++;
    const negative = randomInt(2) === 0;
    if (size > 0 || !negative) return negative ? -size : size;
  }
}
