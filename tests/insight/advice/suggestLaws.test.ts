import fc from 'fast-check';
import { NO_ANSWERS, type Answers, type SuggestionRecord } from '../../../src/insight/answers';
import { LEVELS } from '../../../src/insight/levels/level';
import { DEFAULT_OPTIONS, type InsightOptions } from '../../../src/insight/options';
import type { Person } from '../../../src/insight/domain/person';
import { suggest } from '../../../src/insight/advice/suggest';
import { restsUntil } from '../../../src/insight/advice/openSuggestions';
import { suggestionContext } from '../../../src/insight/advice/suggestionContext';
import { weeklyLottery } from '../../../src/insight/advice/lottery/weeklyLottery';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { companyOf, type TieWords } from '../../fixtures/companyFromText';
import { AS_OF } from '../../fixtures/logFromText';
import {
  suggestionInput,
  suggestionsOf,
  type DrawnReach,
} from '../../fixtures/suggestionsFromText';

/** Capacities, lottery and small groups as in real use. */
const REAL: Partial<InsightOptions> = { capacity: DEFAULT_OPTIONS.capacity, smallestGroup: 3 };

interface Drawn {
  readonly people: readonly Person[];
  readonly ties: Readonly<Record<string, TieWords>>;
  readonly records: readonly SuggestionRecord[];
  readonly excluded: readonly string[];
  readonly calendar: string;
}

const anyPerson = fc.record({
  department: fc.constantFrom('Sales', 'Finance', 'HR', 'IT', null),
  office: fc.constantFrom('Berlin', 'Oslo', null),
  level: fc.constantFrom(...LEVELS),
  manager: fc.nat(),
  enabled: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  tie: fc.option(
    fc.record({
      known: fc.boolean(),
      strength: fc.integer({ min: 0, max: 3 }),
      fading: fc.boolean(),
      lastMet: fc.constant(AS_OF - 200 * MS_PER_DAY),
    }),
    { freq: 2 },
  ),
  record: fc.option(
    fc.record({
      form: fc.constantFrom('coffee' as const, 'mentoring' as const, 'lunch' as const),
      shownDaysAgo: fc.integer({ min: 0, max: 200 }),
      answer: fc.constantFrom('open', 'notNow', 'notRelevant', 'taken', 'met', 'declined'),
    }),
    { freq: 3 },
  ),
  excluded: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

const anyMeetings = fc.array(
  fc.record({ day: fc.integer({ min: 1, max: 28 }), ahead: fc.boolean(), outside: fc.boolean() }),
  { maxLength: 4 },
);

const anyCompany: fc.Arbitrary<Drawn> = fc
  .tuple(fc.array(anyPerson, { minLength: 4, maxLength: 40 }), anyMeetings)
  .map(([drawn, meetings]) => {
    const id = (i: number) => (i === 0 ? 'ego' : `p${i}`);
    const people = drawn.map((one, i) => ({
      id: id(i),
      displayName: id(i).toUpperCase(),
      addresses: [`${id(i)}@contoso.com`],
      jobTitle: one.level,
      department: one.department,
      officeLocation: one.office,
      companyName: null,
      managerId: one.manager % (i + 2) > i ? null : id(one.manager % (i + 2)),
      accountEnabled: i === 0 || one.enabled,
      userType: 'Member' as const,
    }));
    const records = drawn.flatMap(({ record }, i) => {
      if (i === 0 || record === null) return [];
      const shownAt = AS_OF - record.shownDaysAgo * MS_PER_DAY;
      const answeredAt = record.answer === 'open' ? null : shownAt;
      const answer = record.answer;
      return [{ personId: id(i), form: record.form, shownAt, answer, answeredAt }];
    });
    const tied = drawn.flatMap(({ tie, enabled }, i) =>
      i === 0 || tie === null || !enabled ? [] : [[id(i), tie] as const],
    );
    const calendar = meetings
      .map(
        ({ day, ahead, outside }, i) =>
          `2026-0${ahead ? 7 : 6}-${String(day).padStart(2, '0')} 09:00 30 ego: ` +
          `p${1 + (i % 3)} p${(day % (drawn.length - 1)) + 1}${outside ? ' kim@customer.example' : ''}`,
      )
      .join('\n');
    return {
      people,
      ties: Object.fromEntries(tied),
      records,
      excluded: drawn.flatMap((one, i) => (one.excluded && i > 0 ? [id(i)] : [])),
      calendar,
    };
  });

const reachOf = (drawn: Drawn, people = drawn.people): DrawnReach => ({
  people: companyOf(people),
  ties: drawn.ties,
  calendar: drawn.calendar,
  answers: { suggestions: drawn.records },
  options: { ...REAL, excluded: drawn.excluded },
});

describe('the laws of suggestions', () => {
  it('nobody is suggested who is excluded, disabled, known, resting, ego, or of the own team', () => {
    fc.assert(
      fc.property(anyCompany, (drawn) => {
        const input = suggestionInput(reachOf(drawn));
        const records = new Map(drawn.records.map((record) => [record.personId, record]));
        for (const { personId, companion, form } of suggest(input)) {
          for (const id of [personId, companion?.personId ?? personId]) {
            const person = input.company.indexById.get(id)!;
            expect(drawn.excluded).not.toContain(id);
            expect(input.company.countable[person]).toBe(1);
            expect(input.team[person]).toBe(0);
            expect(id).not.toBe('ego');
            expect(input.ties.known[person] === 0 || form === 'bossAdvice').toBe(true);
            const record = records.get(id);
            const rests =
              record !== undefined &&
              record.answer !== 'open' &&
              restsUntil(record, input.options) > AS_OF;
            expect(rests).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nobody new is shown whom the lottery of the week does not draw', () => {
    // With weeklyLottery.test.ts, where the chances of being drawn add up to no more than the capacity of
    // anybody above: nobody above ego is expected to be shown more often, whatever others would like.
    const scarce = { peer: 0.5, oneUp: 0.5, twoUp: 0.25, higher: 0.1 };
    fc.assert(
      fc.property(anyCompany, (drawn) => {
        const reach = reachOf(drawn);
        const input = suggestionInput({
          ...reach,
          options: { ...reach.options, capacity: scarce },
        });
        const isDrawn = weeklyLottery(suggestionContext(input));
        const open = new Set(
          drawn.records.filter(({ answer }) => answer === 'open').map(({ personId }) => personId),
        );
        for (const { personId, companion } of suggest(input)) {
          const shown = [personId, ...(companion === undefined ? [] : [companion.personId])];
          for (const id of shown.filter((one) => !open.has(one))) {
            expect(isDrawn(input.company.indexById.get(id)!)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the gain is never negative and never rises, and every suggestion has a reason', () => {
    fc.assert(
      fc.property(anyCompany, (drawn) => {
        let before = Infinity;
        for (const one of suggestionsOf(reachOf(drawn))) {
          expect(one.gain).toBeGreaterThanOrEqual(0);
          expect(one.gain).toBeLessThanOrEqual(before + 1e-12);
          expect(one.reachability).toBeGreaterThan(0);
          expect(one.reachability).toBeLessThanOrEqual(1);
          expect(one.reasons.length).toBeGreaterThan(0);
          expect(one.otherForms).not.toContain(one.form);
          before = one.gain;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('at most three are open at once and nobody is suggested twice', () => {
    fc.assert(
      fc.property(anyCompany, (drawn) => {
        const kept = drawn.records.filter((record) => record.answer === 'open').length;
        const ids = suggestionsOf(reachOf(drawn)).map((one) => one.personId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(Math.max(3, kept));
      }),
    );
  });

  it('the order of people, records and exclusions does not matter', () => {
    const shuffled = anyCompany.chain((drawn) =>
      fc.tuple(
        fc.constant(drawn),
        fc.shuffledSubarray([...drawn.people], { minLength: drawn.people.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([drawn, people]) => {
        const turned: Drawn = {
          ...drawn,
          records: [...drawn.records].reverse(),
          excluded: [...drawn.excluded].reverse(),
        };
        expect(suggestionsOf(reachOf(turned, people))).toEqual(suggestionsOf(reachOf(drawn)));
      }),
      { numRuns: 200 },
    );
  });

  it('the same input gives the same suggestions on every day of a week', () => {
    fc.assert(
      fc.property(anyCompany, fc.integer({ min: 0, max: 5 }), (drawn, days) => {
        // without the calendar, whose log depends on the day by its own window
        const on = (asOf: number) => suggestionsOf({ ...reachOf(drawn), calendar: '', asOf });
        const monday = Date.UTC(2026, 5, 29, 8);
        const records = drawn.records.every((record) => record.shownAt <= monday);
        fc.pre(records);
        expect(on(monday + days * MS_PER_DAY)).toEqual(on(monday));
      }),
    );
  });
});

describe('a year of suggestions', () => {
  const week = 7 * MS_PER_DAY;

  /** 52 weeks of a person who answers by the numbers; every suggestion with the week it was new. */
  function year(drawn: Drawn, answersGiven: readonly number[]) {
    const company = companyOf(drawn.people);
    const shown: { id: string; week: number; at: number }[] = [];
    let answers: Answers = { ...NO_ANSWERS };
    for (let w = 0; w < 52; w++) {
      const asOf = AS_OF + w * week;
      const { ties, excluded } = drawn;
      const options = { ...REAL, excluded };
      const records = new Map(answers.suggestions.map((record) => [record.personId, record]));
      for (const one of suggestionsOf({ people: company, ties, answers, options, asOf })) {
        const record = records.get(one.personId);
        const isKept = record?.answer === 'open' && asOf - record.shownAt < 35 * MS_PER_DAY;
        if (!isKept) shown.push({ id: one.personId, week: w, at: asOf });
        const words = ['open', 'notNow', 'notRelevant', 'declined', 'taken'] as const;
        const answer = words[answersGiven[shown.length % answersGiven.length]!]!;
        records.set(one.personId, {
          personId: one.personId,
          form: one.form,
          shownAt: isKept ? record.shownAt : asOf,
          answer,
          answeredAt: answer === 'open' ? null : asOf + MS_PER_DAY,
        });
      }
      answers = { ...answers, suggestions: [...records.values()] };
    }
    return { shown, answers };
  }

  it('repeats nobody inside the cool-down, and never shows more than three new ones a week', () => {
    fc.assert(
      fc.property(
        anyCompany,
        fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 7 }),
        (drawn, given) => {
          const { shown } = year({ ...drawn, records: [] }, given);
          const last = new Map<string, number>();
          for (const { id, at } of shown) {
            const before = last.get(id);
            if (before !== undefined) {
              expect(at - before).toBeGreaterThanOrEqual(DEFAULT_OPTIONS.coolDownDays * MS_PER_DAY);
            }
            last.set(id, at);
          }
          for (let w = 0; w < 52; w++) {
            expect(shown.filter((one) => one.week === w).length).toBeLessThanOrEqual(3);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('never comes back to somebody who is not relevant', () => {
    fc.assert(
      fc.property(anyCompany, (drawn) => {
        const { shown } = year({ ...drawn, records: [] }, [2]);
        const ids = shown.map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 15 },
    );
  });
});
