import fc from 'fast-check';
import { analyze, UnknownEgoError } from '../../src/insight/analyze';
import { NO_ANSWERS } from '../../src/insight/answers';
import { indexCompany } from '../../src/insight/domain/indexCompany';
import { analysisFromText, officeInput } from '../fixtures/analysisFromText';

const CALENDAR = `
  2026-06-01 09:00 60 ego: ana+ ben+
  2026-06-08 09:00 60 ego: ana+
  2026-06-09 09:00 60 ego: kim@x.example+
  2026-06-10 09:00 30 ego: mia+ noa?
  2026-06-11 09:00 30 ana: ego | answer=declined
  2026-01-20 09:00 30 ego: lou+
  2026-01-22 09:00 30 ego: lou+
`;

describe('analyze', () => {
  test('puts the figures of all parts together', () => {
    const { reach } = analysisFromText(CALENDAR);
    expect(reach.ego).toMatchObject({ id: 'ego', department: { name: 'Sales', kind: 'named' } });
    expect(reach.scope).toEqual({
      kind: 'company',
      topPersonId: null,
      topPersonName: null,
      people: 14,
      companyPeople: 14,
    });
    // Internal: the two hours with Finance and half an hour with Legal, twice, in the window of 180 days.
    expect(reach.internalShare).toMatchObject({ internalHours: 3, externalHours: 1, share: 0.75 });
    expect(reach.fading.map((tie) => [tie.personId, tie.department])).toEqual([['lou', 'Legal']]);
    expect(reach.trend.length).toBe(6);
    expect(reach.dataQuality.events).toEqual({ counted: 5, outsideOnly: 1, declined: 1 });
  });

  test('agrees with itself: the last month of the trend is the headline', () => {
    const { reach } = analysisFromText(CALENDAR, { deepGoal: 2 });
    const known = reach.departments.reduce((sum, row) => sum + row.known, 0);
    expect(reach.trend.at(-1)).toMatchObject({ known, width: reach.headline.width });
    expect(reach.headline.width).toBe(1);
  });

  test('shows the people behind each row, and ego among them', () => {
    const analysis = analysisFromText(CALENDAR);
    for (const row of analysis.reach.departments) {
      const people = analysis.peopleIn({ group: row.group });
      expect(people.length).toBe(row.headcount);
      expect(people.filter((person) => person.known).length).toBe(row.known);
      expect(analysis.peopleIn({ group: row.group, met: true }).length).toBe(row.met);
    }
    for (const cell of analysis.reach.cells) {
      const people = analysis.peopleIn({ group: cell.group, level: cell.level });
      expect(people.length).toBe(cell.headcount);
    }
    expect(analysis.peopleIn({}).filter((person) => person.isEgo).length).toBe(1);
  });

  test('lists people by the strength of their ties', () => {
    const finance = analysisFromText(CALENDAR).reach.departments.find(
      (row) => row.name === 'Finance',
    )!;
    const people = analysisFromText(CALENDAR).peopleIn({ group: finance.group });
    // Ana 30 + 60 minutes, Ben 30; then in the order of the directory.
    expect(people.map((person) => person.personId)).toEqual(['ana', 'ben', 'fay', 'cleo', 'dora']);
    expect(people[0]).toMatchObject({
      displayName: 'Ana',
      jobTitle: 'Accountant',
      department: 'Finance',
      ownTeam: false,
      known: true,
      word: null,
      tie: { state: 'warm', contacts: 2, sharedMinutes: 90, invitedOnly: false },
    });
    expect(people[2]!.tie).toBeNull();
  });

  test('filters people by every field of the query', () => {
    const analysis = analysisFromText(CALENDAR);
    const ids = (query: Parameters<typeof analysis.peopleIn>[0]) =>
      analysis.peopleIn(query).map((person) => person.personId);
    expect(ids({ met: true }).toSorted()).toEqual(['ana', 'ben', 'lou', 'mia', 'noa']);
    expect(ids({ known: true }).toSorted()).toEqual(['ana', 'ben', 'mia', 'noa']);
    expect(ids({ known: false, met: true })).toEqual(['lou']);
    expect(ids({ ownTeam: true }).toSorted()).toEqual(['ego', 'mia', 'noa', 'oli']);
    expect(ids({ ownTeam: false, known: true }).toSorted()).toEqual(['ana', 'ben']);
  });

  test('names the own department of people in a folded one, and none where it is not set', () => {
    const people = analysisFromText('').peopleIn({});
    const departmentOf = (id: string) =>
      people.find((person) => person.personId === id)!.department;
    expect(['lea', 'zoe', 'ben', 'top'].map(departmentOf)).toEqual([
      'Legal',
      '',
      'Finance',
      'Board',
    ]);
  });

  test("carries ego's own words", () => {
    const words = { ana: 'notKnown', dora: 'known', lou: 'known' } as const;
    const analysis = analyze({ ...officeInput(CALENDAR), answers: { ...NO_ANSWERS, words } });
    const known = analysis.peopleIn({ known: true }).map((person) => person.personId);
    expect(known.toSorted()).toEqual(['ben', 'dora', 'lou', 'mia', 'noa']);
    expect(analysis.peopleIn({}).find((person) => person.personId === 'ana')!.word).toBe(
      'notKnown',
    );
    // Whom ego has said a word about is not held up as fading.
    expect(analysis.reach.fading).toEqual([]);
  });

  test('explains a tie by its meetings', () => {
    const analysis = analysisFromText(CALENDAR);
    expect(analysis.evidenceOf('ana')!.meetings.map((meeting) => meeting.verdict)).toEqual([
      'declined',
      'counted',
      'counted',
    ]);
    expect(analysis.evidenceOf('nobody')).toBeNull();
  });

  test('says that ego is not in the directory', () => {
    const input = { ...officeInput(CALENDAR), egoId: 'stranger' };
    expect(() => analyze(input)).toThrow(UnknownEgoError);
    expect(new UnknownEgoError('stranger').egoId).toBe('stranger');
  });

  test('reads nothing again that an earlier analysis has read, and gives the same', () => {
    const input = officeInput(CALENDAR);
    const earlier = analyze(input);
    const again = analyze({ ...input, earlier });
    expect(again.reach).toEqual(earlier.reach);
    expect(again.log).toBe(earlier.log);
  });

  test('uses nothing of an earlier analysis of somebody else or by other rules', () => {
    const input = officeInput(CALENDAR);
    const other = analyze({ ...input, egoId: 'ana' });
    expect(analyze({ ...input, earlier: other }).reach).toEqual(analyze(input).reach);
    const options = { ...input.options, smallMeeting: 2, shortestMeeting: 45 };
    const strict = analyze({ ...input, options, earlier: analyze(input) });
    expect(strict.reach).toEqual(analyze({ ...input, options }).reach);
    expect(strict.reach).not.toEqual(analyze(input).reach);
  });

  test('does not depend on the order of the events', () => {
    const input = officeInput(CALENDAR);
    const { reach } = analyze(input);
    fc.assert(
      fc.property(fc.shuffledSubarray([...input.events], { minLength: 7 }), (events) => {
        expect(analyze({ ...input, events }).reach).toEqual(reach);
      }),
      { numRuns: 20 },
    );
  });

  test('proposes departments that may be one under two names', () => {
    const input = officeInput('');
    const people = input.company.people.map((person) =>
      person.id === 'lou' ? { ...person, department: 'Fin.' } : person,
    );
    const company = indexCompany(people, input.options);
    expect(analyze({ ...input, company }).reach.dataQuality.departmentLookalikes).toContainEqual([
      'Fin.',
      'Finance',
    ]);
  });

  test('can be posted between threads', () => {
    const { reach } = analysisFromText(CALENDAR);
    expect(structuredClone(reach)).toEqual(reach);
  });
});
