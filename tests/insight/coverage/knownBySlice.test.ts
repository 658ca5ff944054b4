import fc from 'fast-check';
import { NO_ANSWERS, type Answers } from '../../../src/insight/answers';
import { knownBySlice, trendSlices } from '../../../src/insight/coverage/trendSlices';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import { measureTies } from '../../../src/insight/ties/ties';
import {
  AS_OF,
  companyWith,
  logFromText,
  membersText,
  SMALL_COMPANY,
} from '../../fixtures/logFromText';

// AS_OF is 30 June 2026 12:00. Of a window of 60 days the slices end on 31 May 12:00 (bit 0) and on
// 30 June 12:00 (bit 1); 28 days before these are 3 May and 2 June, 90 days before 2 March and 1 April.
const OPTIONS: InsightOptions = { ...DEFAULT_OPTIONS, windowDays: 60 };
const FIRST = 1;
const LAST = 2;

function knownAt(
  text: string,
  { people = SMALL_COMPANY, options = OPTIONS, answers = NO_ANSWERS } = {},
): Readonly<Record<string, number>> {
  const { company, log } = logFromText(text, people, options);
  const known = knownBySlice(
    { company, ego: 0, log, answers, options },
    trendSlices(options, AS_OF),
  );
  return Object.fromEntries(company.people.map(({ id }, i) => [id, known[i]!]));
}

describe('whom ego knew at the end of a slice', () => {
  test('are people of a small meeting in the 90 days before it', () => {
    expect(knownAt('2026-05-20 09:00 30 ego: ana+')['ana']).toBe(FIRST | LAST);
    // 20 March is within 90 days of 31 May and not of 30 June.
    expect(knownAt('2026-03-20 09:00 30 ego: ana+')['ana']).toBe(FIRST);
    // 10 June is after the first slice.
    expect(knownAt('2026-06-10 09:00 30 ego: ana+')['ana']).toBe(LAST);
    expect(knownAt('2026-02-20 09:00 30 ego: ana+')['ana']).toBe(0);
  });

  test('are, of larger meetings, those with two contacts in the 28 days before it', () => {
    const people = companyWith(9);
    const once = `2026-06-10 09:00 30 ego: ${membersText(9, '+')}`;
    expect(knownAt(once, { people })['m1']).toBe(0);
    const twice = `${once}\n2026-06-20 09:00 30 ego: ${membersText(9, '+')}`;
    expect(knownAt(twice, { people })['m1']).toBe(LAST);
  });

  test('are not those with one contact in each of two slices', () => {
    const people = companyWith(9);
    const text = `
      2026-05-20 09:00 30 ego: ${membersText(9, '+')}
      2026-06-20 09:00 30 ego: ${membersText(9, '+')}
    `;
    expect(knownAt(text, { people })['m1']).toBe(0);
  });

  test('need two weeks of a series for two contacts', () => {
    const people = companyWith(9);
    const series = (...days: readonly number[]) =>
      days
        .map((day) => `2026-06-${day} 09:00 30 ego: ${membersText(9, '+')} | series=s`)
        .join('\n');
    // 15 and 16 June are of one week, 22 June of the next.
    expect(knownAt(series(15, 16), { people })['m1']).toBe(0);
    expect(knownAt(series(15, 22), { people })['m1']).toBe(LAST);
  });

  test('need as many contacts as the options ask for', () => {
    const people = companyWith(9);
    const options = { ...OPTIONS, activeContacts: 3 };
    const days = (...of: readonly number[]) =>
      of.map((day) => `2026-06-${day} 09:00 30 ego: ${membersText(9, '+')}`).join('\n');
    expect(knownAt(days(10, 12), { people, options })['m1']).toBe(0);
    expect(knownAt(days(10, 12, 14), { people, options })['m1']).toBe(LAST);
  });

  test('are in every slice or in none by ego’s own word', () => {
    const answers: Answers = {
      ...NO_ANSWERS,
      words: { ana: 'notKnown', ben: 'known', dan: 'known' },
    };
    const known = knownAt('2026-06-10 09:00 30 ego: ana+', { answers });
    // Dan cannot be met: a word does not change that.
    expect([known['ana'], known['ben'], known['dan']]).toEqual([0, FIRST | LAST, 0]);
  });

  test('leave words about strangers to the directory alone', () => {
    const answers: Answers = { ...NO_ANSWERS, words: { nobody: 'known' } };
    expect(Object.values(knownAt('', { answers })).every((bits) => bits === 0)).toBe(true);
  });

  test('are in each slice those of the ties measured at its end', () => {
    const slices = trendSlices(OPTIONS, AS_OF);
    const event = fc
      .tuple(
        fc.integer({ min: 1, max: 150 }),
        fc.constantFrom('ana+', 'ben+', 'ana+ ben+ cleo+'),
        fc.boolean(),
      )
      .map(([day, who, series]) => {
        const date = new Date(AS_OF - day * 86_400_000).toISOString().slice(0, 10);
        return `${date} 09:00 30 ego: ${who}${series ? ' | series=s' : ''}`;
      });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (lines) => {
        const { company, log } = logFromText(lines.join('\n'));
        const known = knownBySlice(
          { company, ego: 0, log, answers: NO_ANSWERS, options: OPTIONS },
          slices,
        );
        slices.forEach(({ to }, j) => {
          const ties = measureTies(company, log, 0, NO_ANSWERS, OPTIONS, to);
          expect([...known].map((bits) => (bits >> j) & 1)).toEqual([...ties.known]);
        });
      }),
    );
  });
});
