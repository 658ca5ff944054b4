import {
  betaOf,
  LEAST_PRECISION,
  MOST_PRECISION,
} from '../../../../src/insight/coverage/gaps/betaBinomial';

describe('betaOf', () => {
  it('splits the precision by the mean', () => {
    // 8 × 1/4 = 2 and 8 × 3/4 = 6
    expect(betaOf(0.25, 8)).toEqual({ a: 2, b: 6 });
  });

  it('moves the precision into its range', () => {
    const wide = betaOf(0.5, 0);
    const narrow = betaOf(0.5, Infinity);
    expect(wide.a + wide.b).toBeCloseTo(LEAST_PRECISION, 12);
    expect(narrow.a + narrow.b).toBeCloseTo(MOST_PRECISION, 3);
  });

  it('keeps both parameters above zero for a mean of 0 or 1', () => {
    // the mean stays 1e-9 away from both ends: 10 × 1e-9
    expect(betaOf(0, 10).a).toBeCloseTo(1e-8, 15);
    expect(betaOf(1, 10).b).toBeCloseTo(1e-8, 15);
    expect(betaOf(0, 10).b).toBeCloseTo(10, 6);
  });
});
