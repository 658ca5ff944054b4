import fc from 'fast-check';
import { hashToUnit, hashSeed } from '../../../src/insight/domain/hashToUnit';

describe('hashToUnit', () => {
  it('is a number from 0 up to but not 1', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (parts, last) => {
        const chance = hashToUnit(hashSeed(...parts), last);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThan(1);
      }),
    );
  });

  it('is FNV-1a, then the finaliser of MurmurHash3', () => {
    // Worked out apart in Python for ['t'] and 'p', each part ended by 0x1f.
    expect(hashToUnit(hashSeed('t'), 'p')).toBeCloseTo(0.996371868532, 9);
  });

  it('keeps the parts apart', () => {
    expect(hashToUnit(hashSeed('ab'), 'c')).not.toBe(hashToUnit(hashSeed('a'), 'bc'));
    expect(hashToUnit(hashSeed('a', 'b'), 'c')).not.toBe(hashToUnit(hashSeed('b', 'a'), 'c'));
  });

  it('is spread evenly over neighbouring ids', () => {
    // 100,000 draws in 20 bins of 5,000 expected: χ² with 19 degrees of freedom is below 43.8 in 999 of
    // 1,000 cases
    const bins = new Array<number>(20).fill(0);
    const start = hashSeed('tenant', 'ego', '2945');
    for (let i = 0; i < 100_000; i++) bins[Math.floor(20 * hashToUnit(start, `p${i}`))]!++;
    const chiSquare = bins.reduce((sum, count) => sum + (count - 5_000) ** 2 / 5_000, 0);
    expect(chiSquare).toBeLessThan(43.8);
  });

  it('draws anew every week', () => {
    // of 10,000 pairs of weeks about a tenth fall below 0.1 in the second week, whatever the first
    let both = 0;
    let first = 0;
    for (let i = 0; i < 10_000; i++) {
      const here = hashToUnit(hashSeed('t', `e${i}`, '2945'), 'p') < 0.1;
      const next = hashToUnit(hashSeed('t', `e${i}`, '2946'), 'p') < 0.1;
      if (here) first++;
      if (here && next) both++;
    }
    expect(both / first).toBeGreaterThan(0.05);
    expect(both / first).toBeLessThan(0.15);
  });
});
