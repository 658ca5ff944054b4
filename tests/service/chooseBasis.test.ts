import fc from 'fast-check';
import {
  basisOf,
  chooseBasis,
  difference,
  type PastRelease,
  type Situation,
} from '../../src/service/release/basis';
import { mayBothBeShown } from '../../src/service/release/complement';
import { monthOf, monthsBefore } from '../../src/service/release/releaseKey';

const people = (text: string) => basisOf(text);
const past = (month: string, text: string, drew = true): PastRelease => ({
  month,
  basis: people(text),
  drew,
});
const situation = (current: string, ...releases: readonly PastRelease[]): Situation => ({
  current: people(current),
  past: releases,
  looks: [],
  withdrawn: new Set(),
  noiseKept: false,
});
const RULES = { minimum: 10 };

describe('the set that a release shows', () => {
  // One letter, one person.
  const TEN = 'abcdefghij';

  test('is the current one when there was none before', () => {
    expect(chooseBasis(situation(TEN), RULES)).toEqual({ kind: 'compute', drew: true });
  });

  test('is none below the minimum', () => {
    const few = 'abcdefghi';
    expect(chooseBasis(situation(few), RULES)).toEqual({ kind: 'notEnough' });
    const before = past('2026-10', `${few}klm`);
    expect(chooseBasis(situation(few, before), RULES)).toEqual({ kind: 'notEnough' });
  });

  test.each([
    ['abcdefghijk', 'keep'], // one joined
    ['abcdefghijkl', 'keep'], // two joined
    ['bcdefghijk', 'keep'], // one joined, one left
    ['abcdefghijklm', 'compute'], // three joined
    ['abcdefghij', 'compute'], // the same
  ])('after abcdefghij, with %s now: %s', (current, kind) => {
    expect(chooseBasis(situation(current, past('2026-10', TEN)), RULES).kind).toBe(kind);
  });

  test('is measured against every earlier set', () => {
    const releases = [past('2026-09', `${TEN}klmno`), past('2026-10', `${TEN}klmnopqr`)];
    // Four fewer than the last, but one fewer than the first.
    expect(chooseBasis(situation(`${TEN}klmn`, ...releases), RULES).kind).toBe('keep');
  });

  test('is computed at once without those who withdrew', () => {
    const before = past('2026-10', `${TEN}kl`);
    const after = { ...situation(`${TEN}k`, before), withdrawn: new Set(['l']) };
    expect(chooseBasis(after, RULES)).toEqual({ kind: 'compute', drew: true });
  });

  test('is the last one when all looks were taken', () => {
    const releases = [past('2026-09', TEN), past('2026-10', `${TEN}klm`)];
    const thirteen = situation('nopqrstuvwxyz', ...releases);
    const kind = (...looks: readonly number[]) => chooseBasis({ ...thirteen, looks }, RULES).kind;
    // A look at 13 takes 5.4 / 13 = 0.42 of them.
    expect(kind()).toBe('compute');
    expect(kind(13)).toBe('compute');
    expect(kind(13, 13)).toBe('keep');
    // At 10 it takes 0.54: with 13, 0.96. At 11, 0.49: with another 11 and 13, 1.4.
    expect(kind(10)).toBe('compute');
    expect(kind(11, 11)).toBe('keep');
    // A look at 10,000 people takes next to nothing.
    expect(kind(10_000, 10)).toBe('compute');
    // A set that has its noise is no new look.
    const known = { ...thirteen, looks: [13, 13], noiseKept: true };
    expect(chooseBasis(known, RULES)).toEqual({ kind: 'compute', drew: false });
    // And when the last one must not be shown either, nothing is.
    const withdrawn = new Set(['a']);
    expect(chooseBasis({ ...thirteen, looks: [13, 13], withdrawn }, RULES).kind).toBe('withheld');
  });

  test('never lies one or two people beside another one that was shown, without a withdrawal (law)', () => {
    const membership = fc.array(fc.subarray([...'abcdefghijklmnopqrst'], { minLength: 10 }), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(membership, (months) => {
        const shown: PastRelease[] = [];
        months.forEach((members, i) => {
          const month = monthOf(new Date(Date.UTC(2024, i, 1)));
          const current = basisOf(members);
          const noiseKept = shown.some(({ basis }) => basis.id === current.id);
          const looks = shown.filter(({ drew }) => drew).map(({ basis }) => basis.members.size);
          const now = { current, past: [...shown], looks, withdrawn: new Set<string>(), noiseKept };
          const choice = chooseBasis(now, RULES);
          const last = shown.at(-1);
          if (choice.kind === 'compute') shown.push({ month, basis: current, drew: choice.drew });
          else if (choice.kind === 'keep' && last) shown.push({ ...last, month, drew: false });
        });
        for (const a of shown) {
          for (const b of shown) expect([1, 2]).not.toContain(difference(a.basis, b.basis));
        }
      }),
      { seed: 6 },
    );
  });
});

describe('the complement rule', () => {
  test.each([
    { here: 0, there: 0, shown: true }, // the same people
    { here: 10, there: 0, shown: true },
    { here: 9, there: 0, shown: false },
    { here: 1, there: 0, shown: false },
    { here: 0, there: 9, shown: false },
    { here: 0, there: 10, shown: true },
    { here: 3, there: 1, shown: false }, // a straggler
    { here: 12, there: 2, shown: true },
    { here: 5, there: 6, shown: true }, // neither lies inside the other
  ])(
    'with $here people only here and $there only there: shown $shown',
    ({ here, there, shown }) => {
      const overlap = { basisId: 'x', onlyHere: here, onlyThere: there };
      expect(mayBothBeShown(overlap, 10)).toBe(shown);
    },
  );
});

describe('a month', () => {
  test('is a calendar month in UTC', () => {
    expect(monthOf(new Date('2026-11-30T23:59:59Z'))).toBe('2026-11');
    expect(monthOf(new Date('2026-12-01T00:00:00+01:00'))).toBe('2026-11');
  });

  test('is counted back over the turn of the year', () => {
    expect(monthsBefore('2026-02', 3)).toBe('2025-11');
    expect(monthsBefore('2026-12', 11)).toBe('2026-01');
  });
});
