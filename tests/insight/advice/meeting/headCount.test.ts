import fc from 'fast-check';
import { headCountOf, meetingLength } from '../../../../src/insight/advice/meeting/meetingMix';
import { whoIsThere, type OpenItem } from '../../../../src/insight/advice/meeting/openItem';
import { MS_PER_MINUTE } from '../../../../src/insight/domain/units';
import { companyFromText, indexOf } from '../../../fixtures/companyFromText';
import { AS_OF } from '../../../fixtures/logFromText';

const COMPANY = companyFromText(`
  Ego
  Ana
  Ben
  Cleo
  Gus | | | guest | mail=gus@customer.example
  Dan | | | disabled
`);

const item = (more: Partial<OpenItem> = {}): OpenItem => ({
  kind: 'appointment',
  isPrivate: false,
  isOrganizer: true,
  organizer: 'ego@contoso.com',
  required: [],
  optional: [],
  start: AS_OF,
  end: AS_OF + 30 * MS_PER_MINUTE,
  ...more,
});

const who = (more: Partial<OpenItem> = {}) =>
  whoIsThere(COMPANY, indexOf(COMPANY, 'ego'), item(more));
const ids = (people: Iterable<number>) => [...people].map((i) => COMPANY.people[i]!.id);

describe('headCountOf', () => {
  const of = (size: number, unresolved = 0) =>
    headCountOf({ ...who(), size, unresolved }, 8).verdict;

  test.each([
    [1, 'empty'],
    [2, 'oneToOne'],
    [3, 'small'],
    [4, 'small'],
    [5, 'good'],
    [8, 'good'],
    [9, 'large'],
  ])('calls a meeting of %d %s', (size, verdict) => {
    expect(of(size)).toBe(verdict);
  });

  test('does not know the size where a list is invited, unless it is large already', () => {
    expect([of(2, 1), of(8, 3), of(9, 1)]).toEqual(['unknown', 'unknown', 'large']);
  });

  test('does not count a list as a person', () => {
    const there = who({
      required: ['ana@contoso.com', 'All@contoso.com', 'dan@contoso.com'],
      lists: ['all@contoso.com'],
    });
    // Ego, Ana and Dan, whose account is closed, beside the list.
    expect(headCountOf(there, 8)).toEqual({ people: 3, lists: 1, verdict: 'unknown' });
  });

  test('goes by the largest small meeting that is set', () => {
    expect(headCountOf({ ...who(), size: 9 }, 12)).toEqual({
      people: 9,
      lists: 0,
      verdict: 'good',
    });
  });
});

describe('meetingLength', () => {
  const of = (minutes: number) => meetingLength(item({ end: AS_OF + minutes * MS_PER_MINUTE }));

  test.each([
    [0, 'good', 0],
    [15, 'good', 15],
    [30, 'good', 30],
    [30.5, 'long', 30],
    [60, 'long', 30],
    [120, 'long', 30],
    // A workshop.
    [420, 'good', 420],
  ])('of %d minutes is %s, %d would do', (minutes, verdict, better) => {
    expect(of(minutes)).toEqual({ minutes, verdict, better });
  });

  test('is nothing where the end is before the start', () => {
    expect(of(-20)).toEqual({ minutes: 0, verdict: 'good', better: 0 });
  });

  test('never proposes a longer one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 600 }), (minutes) => {
        const { better, minutes: length } = of(minutes);
        expect(better).toBeLessThanOrEqual(length);
      }),
    );
  });
});

describe('whoIsThere', () => {
  test('finds colleagues, people from outside and those nobody has', () => {
    const there = who({
      required: ['ana@contoso.com', 'kim@x.example', 'all@contoso.com'],
      optional: ['Ben@Contoso.com', 'gus@customer.example', 'dan@contoso.com'],
    });
    expect(ids(there.people)).toEqual(['ana', 'ben']);
    expect(ids(there.optional)).toContain('ben');
    // Kim and Gus from outside; the list and Dan's closed account are nobody who can be met.
    expect(there).toMatchObject({ outside: 2, unresolved: 2, size: 7 });
  });

  test('is ego alone where nobody is invited, or only ego', () => {
    expect(who()).toMatchObject({ people: [], size: 1 });
    expect(who({ required: ['ego@contoso.com'] }).size).toBe(1);
  });

  test('counts somebody asked twice once, and as required', () => {
    const there = who({ required: ['ana@contoso.com'], optional: ['ana@contoso.com'] });
    expect(there.size).toBe(2);
    expect(ids(there.optional)).toEqual([]);
  });

  test('counts the organizer, who need not be among the attendees', () => {
    const there = who({ isOrganizer: false, organizer: 'cleo@contoso.com' });
    expect(there.organizer).toBe(indexOf(COMPANY, 'cleo'));
    expect(ids(there.people)).toEqual(['cleo']);
    expect(who({ organizer: null }).organizer).toBe(-1);
    expect(who({ organizer: 'kim@x.example' })).toMatchObject({ organizer: -1, outside: 1 });
  });

  test('does not depend on the order, or on who is asked in which list', () => {
    const address = fc.constantFrom(
      'ana@contoso.com',
      'ben@contoso.com',
      'kim@x.example',
      'all@contoso.com',
    );
    fc.assert(
      fc.property(fc.array(address), fc.array(address), (required, optional) => {
        const one = who({ required, optional });
        const other = who({ required: [...optional].reverse(), optional: required });
        for (const key of ['people', 'outside', 'unresolved', 'size'] as const) {
          expect(other[key]).toEqual(one[key]);
        }
      }),
    );
  });
});
