import fc from 'fast-check';
import {
  findGaps,
  rareChance,
  rareProbability,
  usualAndRare,
} from '../../../../src/insight/coverage/gaps/findGaps';
import type { GroupCount } from '../../../../src/insight/coverage/gaps/betaBinomial';
import { DEFAULT_OPTIONS } from '../../../../src/insight/options';

/** Groups drawn as `met/others`. */
function groupsFrom(text: string): GroupCount[] {
  return text.split(' ').map((group) => {
    const [met, others] = group.split('/').map(Number);
    return { others: others!, met: met! };
  });
}

/** Which groups are a finding, drawn again as `met/others`. */
function found(text: string, options = DEFAULT_OPTIONS): string[] {
  const findings = findGaps(groupsFrom(text), options);
  return text.split(' ').filter((_, index) => findings[index]!.rarelyMet);
}

const anyGroup = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([others, share]) => ({ others, met: Math.round(others * share ** 3) }));
const anyGroups = fc.array(anyGroup, { minLength: 1, maxLength: 25 });

describe('findGaps', () => {
  it('finds the department of 42 of whom ego met 1 where about 9 are usual', () => {
    expect(found('1/42 9/45 11/50 5/30 13/60')).toEqual(['1/42']);
  });

  it('does not find a department of 3 whom ego happened not to meet', () => {
    expect(found('0/3 9/45 11/50 5/30 13/60')).toEqual([]);
  });

  it('finds nothing where all groups are met alike', () => {
    expect(found('8/42 9/45 11/50 5/30 13/60')).toEqual([]);
  });

  it('finds the empty groups of somebody who meets only a few departments', () => {
    expect(found('12/40 9/40 8/40 0/40 0/40 0/40')).toEqual(['0/40', '0/40', '0/40']);
  });

  it('keeps silent for somebody who met hardly anybody', () => {
    expect(found('2/42 2/45 0/300 0/200')).toEqual([]);
    expect(found('0/42 0/45')).toEqual([]);
  });

  it('speaks from the number of people met that the options ask for', () => {
    // 4 people met: silent by default (5), not where 4 are enough
    const text = '2/10 2/10 0/200';
    expect(found(text)).toEqual([]);
    expect(found(text, { ...DEFAULT_OPTIONS, rareLeastMet: 4 })).toEqual(['0/200']);
  });

  it('asks for three people expected at the usual share', () => {
    // usual share 10/50: of 14 people 2.8 are expected, of 16 people 3.2
    expect(found('10/50 10/50 10/50 10/50 0/14')).toEqual([]);
    expect(found('10/50 10/50 10/50 10/50 0/16')).toEqual(['0/16']);
  });

  it('calls no group rare that is met more than the overall share lets expect', () => {
    // the small group lifts the mean of shares; 100 of 100,000 is still above 143 in 250,007
    expect(found('100/100000 40/50000 2/100000 3/7')).toEqual(['2/100000']);
  });

  it('needs the probability that the options ask for', () => {
    const text = '1/42 9/45 11/50 5/30 13/60';
    expect(found(text, { ...DEFAULT_OPTIONS, rareProbability: 1 })).toEqual([]);
  });

  it('takes the limits of the options in', () => {
    const text = '1/42 9/45 11/50 5/30 13/60';
    const groups = groupsFrom(text);
    const rareProbability = findGaps(groups, DEFAULT_OPTIONS)[0]!.probability;
    expect(found(text, { ...DEFAULT_OPTIONS, rareProbability })).toEqual(['1/42']);
    const rareLeastExpected = 42 * usualAndRare(groups).usualShare;
    expect(found(text, { ...DEFAULT_OPTIONS, rareLeastExpected })).toEqual(['1/42']);
    const more = { ...DEFAULT_OPTIONS, rareLeastExpected: rareLeastExpected + 1e-9 };
    expect(found(text, more)).toEqual([]);
  });

  it('finds no group that was met just as much as is too much for a gap', () => {
    // Overall 20 of 40; half of that of 20 people are 5.
    const anything = { ...DEFAULT_OPTIONS, rareProbability: 0, rareLeastExpected: 0 };
    expect(found('5/20 15/20', { ...anything, rareMostOfExpected: 0.5 })).toEqual([]);
    expect(found('5/20 15/20', { ...anything, rareMostOfExpected: 0.51 })).toEqual(['5/20']);
  });

  it('says nothing where nobody was met, whatever the options', () => {
    const findings = findGaps(groupsFrom('0/42 0/45'), { ...DEFAULT_OPTIONS, rareLeastMet: 0 });
    expect(findings).toEqual([
      { probability: 0, rarelyMet: false },
      { probability: 0, rarelyMet: false },
    ]);
  });

  it('gives one finding per group, in the order of the groups', () => {
    const [gap, usual] = findGaps(groupsFrom('1/42 11/50 10/50 12/60'), DEFAULT_OPTIONS);
    expect(gap!.probability).toBeGreaterThan(0.9);
    expect(usual!.probability).toBeLessThan(0.05);
    expect(findGaps([], DEFAULT_OPTIONS)).toEqual([]);
  });

  it('has probabilities from 0 to 1 for groups of any size', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        for (const { probability } of findGaps(groups, DEFAULT_OPTIONS)) {
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('never finds a group that was met at least half as often as overall', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const met = groups.reduce((sum, group) => sum + group.met, 0);
        const others = groups.reduce((sum, group) => sum + group.others, 0);
        const findings = findGaps(groups, DEFAULT_OPTIONS);
        for (const [index, { rarelyMet }] of findings.entries()) {
          const group = groups[index]!;
          const usual = group.met * others >= 0.5 * met * group.others;
          expect(usual && rarelyMet).toBe(false);
        }
      }),
    );
  });

  it('says the same whatever the order of the groups', () => {
    const smallGroups = fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 0.5, noNaN: true }))
        .map(([others, share]) => ({ others, met: Math.round(others * share) })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(smallGroups, (groups) => {
        const forward = findGaps(groups, DEFAULT_OPTIONS).map((gap) => gap.probability);
        const backward = findGaps([...groups].reverse(), DEFAULT_OPTIONS).map(
          (gap) => gap.probability,
        );
        backward.reverse().forEach((probability, index) => {
          expect(probability).toBeCloseTo(forward[index]!, 2);
        });
      }),
    );
  });
});

describe('rareProbability', () => {
  it('never rises with one more person met', () => {
    fc.assert(
      fc.property(anyGroups, anyGroup, (groups, group) => {
        fc.pre(group.met < group.others);
        const split = usualAndRare(groups);
        const before = rareProbability(group, split, 0.4);
        const after = rareProbability({ ...group, met: group.met + 1 }, split, 0.4);
        expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('is 0 for a group without people', () => {
    const split = usualAndRare(groupsFrom('5/20 6/20'));
    expect(rareProbability({ others: 0, met: 0 }, split, 0.4)).toBe(0);
  });
});

describe('usualAndRare', () => {
  it('takes the usual share from the groups that are not rare', () => {
    // four groups at 20 to 22 %: 84/400 = 0.21; with the gap the overall share is 85/600 = 0.142
    const split = usualAndRare(groupsFrom('20/100 22/100 21/100 21/100 1/200'));
    expect(split.usualShare).toBeGreaterThan(0.2);
    expect(split.usualShare).toBeLessThan(0.22);
    // (0.2 × 10 + nearly 1) / (10 + 5 groups)
    expect(split.rareGroups).toBeCloseTo(0.195, 2);
  });

  it('expects a fifth of the groups to be rare before it has seen any', () => {
    // (0.2 × 10 + 0) / (10 + 0)
    expect(usualAndRare([]).rareGroups).toBeCloseTo(0.2, 12);
  });

  it('takes a group that is met more than usual for usual', () => {
    const split = usualAndRare(groupsFrom('20/100 22/100 21/100 21/100 1/100'));
    expect(rareChance({ others: 100, met: 40 }, split)).toBe(0);
    expect(rareChance({ others: 100, met: 1 }, split)).toBeGreaterThan(0.9);
  });
});

describe('rareProbability by hand', () => {
  it('is the posterior below the limit for a group that is met as usual', () => {
    // Uniform prior, 1 of 1 met: Beta(2, 1), of which 0.325² lies below 0.65 · 0.5.
    const uniform = { a: 1, b: 1 };
    const split = { usual: uniform, rare: uniform, usualShare: 0.5, rareGroups: 0.2 };
    expect(rareProbability({ others: 1, met: 1 }, split, 0.65)).toBeCloseTo(0.325 ** 2, 12);
    // 0 of 1: Beta(1, 2), below the limit 1 − 0.675²
    expect(rareProbability({ others: 1, met: 0 }, split, 0.65)).toBeCloseTo(1 - 0.675 ** 2, 12);
  });
});
