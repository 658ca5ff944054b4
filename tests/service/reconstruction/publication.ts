import { discreteLaplace, type RandomInt } from '../../../src/service/release/noise';
import { settleCell, type SettledCell } from '../../../src/service/release/cells';

/** A way to publish one count, as the manager sees it and can calculate with it. */
export interface Publication {
  /** What is published of a count. */
  publish(
    count: number,
    of: number,
    before: SettledCell | undefined,
    randomInt: RandomInt,
  ): SettledCell;
  /** Every outcome with its probability. */
  outcomes(count: number, of: number, before: SettledCell | undefined): readonly Outcome[];
  /** What of an outcome can be seen. */
  seen(settled: SettledCell): string | number;
}

export interface Outcome {
  readonly probability: number;
  readonly settled: SettledCell;
}

/** Beyond this, noise has a probability below one in a million. */
const FARTHEST = 12;
const noiseShares = Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => {
  const noise = i - FARTHEST;
  return { noise, probability: ((Math.E - 1) / (Math.E + 1)) * Math.exp(-Math.abs(noise)) };
});

/** The product's: noise, rounding, merged tails, figures that stay. */
export const protectedPublication: Publication = {
  publish: (count, of, before, randomInt) =>
    settleCell(count + discreteLaplace(randomInt), of, before),
  outcomes: (count, of, before) =>
    noiseShares.map(({ noise, probability }) => ({
      probability,
      settled: settleCell(count + noise, of, before),
    })),
  seen: ({ figure }) => figure,
};

/** No protection: the share of yes answers as it is. */
export const barePublication: Publication = {
  publish: (count, of) => settleCell(count, of, undefined),
  outcomes: (count, of) => [{ probability: 1, settled: settleCell(count, of, undefined) }],
  seen: ({ noisy, contributors }) => noisy / contributors,
};
