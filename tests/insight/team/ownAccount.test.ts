import { NO_ANSWERS } from '../../../src/insight/answers';
import { teamFromText } from '../../fixtures/teamFromText';

// The drawn calendars end at noon of 30 June 2026; 28 days before is 2 June noon.
const account = (calendar: string, more: Parameters<typeof teamFromText>[1] = {}) =>
  teamFromText(calendar, more).account!;

describe('the one-to-one rhythm', () => {
  const rhythm = (calendar: string) => account(calendar).oneToOnes;

  test('says how many of the direct reports had one, and nothing else', () => {
    expect(
      rhythm(`
        2026-06-10 09:00 30 ego: tom+
        2026-06-24 09:00 30 tom: ego+
        2026-06-17 09:00 30 ego: eva
      `),
      // Tom twice and Eva once make two people; Ida none; Old has left and Ken reports to Tom.
    ).toEqual({ had: 2, of: 3, days: 28 });
  });

  test('looks back 28 days to the minute', () => {
    expect(rhythm('2026-06-02 12:00 30 ego: tom+').had).toBe(1);
    expect(rhythm('2026-06-02 11:59 30 ego: tom+').had).toBe(0);
    expect(rhythm('2026-06-30 12:00 30 ego: tom+').had).toBe(0);
  });

  test('is only about two people alone, and only about direct reports', () => {
    expect(
      rhythm(`
        2026-06-10 09:00 30 ego: tom+ eva+
        2026-06-11 09:00 30 ego: tom+ kim@customer.example
        2026-06-12 09:00 30 ego: ken+
        2026-06-13 09:00 30 ego: fay+
        2026-06-14 09:00 30 ego: ida-
      `).had,
    ).toBe(0);
  });
});

describe('the doorway', () => {
  const doorway = (calendar: string) => account(calendar).doorway;
  const opened = (calendar: string) =>
    doorway(calendar).departments.flatMap(({ name, guests, people }) =>
      guests > 0 ? [`${name} ${guests}/${people}`] : [],
    );

  test('counts guests of team meetings by department and level', () => {
    const found = doorway(`
      2026-06-10 09:00 30 ego: tom+ eva+ fay+ ana+
      2026-06-17 09:00 30 ego: tom+ ida+ fay+
      2026-06-24 09:00 30 tom: ego+ eva+
    `);
    expect([found.meetings, found.withGuests, found.guests]).toEqual([3, 2, 2]);
    // Fay is a director, Ana a professional; each counts once. Finance has 5 people, none in the team.
    const finance = found.departments.find(({ name }) => name === 'Finance')!;
    expect([finance.guests, finance.people]).toEqual([2, 5]);
    const levels = finance.levels.filter(({ guests }) => guests > 0);
    expect(levels.map(({ level }) => level)).toEqual(['professional', 'director']);
  });

  test('needs two direct reports in the room', () => {
    expect(
      opened(`
        2026-06-10 09:00 30 ego: tom+ fay+
        2026-06-11 09:00 30 ego: tom+ ken+ fay+
      `),
    ).toEqual([]);
  });

  test('never counts the team itself as guests, however deep', () => {
    expect(opened('2026-06-10 09:00 30 ego: tom+ eva+ ken+')).toEqual([]);
  });

  test('leaves out what lies outside the window', () => {
    // 180 days before 30 June is 1 January noon.
    expect(opened('2026-01-01 11:59 30 ego: tom+ eva+ fay+')).toEqual([]);
    expect(opened('2026-01-01 12:00 30 ego: tom+ eva+ fay+')).toEqual(['Finance 1/5']);
  });

  test('sums to the same over departments and over levels', () => {
    const { departments, levels, guests } = doorway(`
      2026-06-10 09:00 30 ego: tom+ eva+ fay+ ana+ lea+ top+
    `);
    const total = (rows: readonly { readonly guests: number; readonly people: number }[]) => [
      rows.reduce((sum, row) => sum + row.guests, 0),
      rows.reduce((sum, row) => sum + row.people, 0),
    ];
    // Everybody but ego, Tom, Ken, Eva, Ida and Old, who has left: Top, 5 of Finance, 5 of Legal.
    expect(total(departments)).toEqual([4, 11]);
    expect(total(levels)).toEqual([4, 11]);
    expect(guests).toBe(4);
  });
});

describe('the gaps as door-opener', () => {
  const gaps = (calendar: string) => account(calendar).gaps.map(({ name }) => name);

  test('are departments from which nobody came and where the manager is not deep', () => {
    expect(gaps('')).toEqual(['Finance', 'Legal']);
    expect(gaps('2026-06-10 09:00 30 ego: tom+ eva+ fay+')).toEqual(['Legal']);
  });

  test('close when the manager knows three people there', () => {
    expect(
      gaps(`
        2026-06-10 09:00 30 ego: ana+ ben+ cleo+
      `),
    ).toEqual(['Legal']);
  });

  test('put the least known first', () => {
    expect(gaps('2026-06-10 09:00 30 ego: fay+')).toEqual(['Legal', 'Finance']);
  });
});

describe('the invitations', () => {
  const ahead = `
    2026-07-01 09:00 60 ego: tom eva ida | id=first
    2026-07-08 09:00 60 ego: tom eva ida | id=second
    2026-07-02 09:00 60 tom: ego eva | id=others
    2026-07-03 09:00 60 ego: tom | id=alone
  `;
  const asked = (calendar: string, more: Parameters<typeof teamFromText>[1] = {}) =>
    account(calendar, more).invitations.map(
      ({ personId, meeting }) => `${personId} ${meeting?.eventId ?? 'any time'}`,
    );

  test('ask the director of each gap to a team meeting of their own', () => {
    expect(asked(ahead)).toEqual(['fay first', 'lea second']);
  });

  test('are there also where no team meeting lies ahead', () => {
    expect(asked('')).toEqual(['fay any time', 'lea any time']);
  });

  test('carry who it is and how full the meeting is', () => {
    expect(account(ahead).invitations[0]).toEqual({
      group: expect.any(Number) as number,
      personId: 'fay',
      displayName: 'Fay',
      jobTitle: 'Finance Director',
      department: 'Finance',
      level: 'director',
      meeting: {
        eventId: 'first',
        start: Date.UTC(2026, 6, 1, 9),
        end: Date.UTC(2026, 6, 1, 10),
        size: 4,
      },
    });
  });

  test('pass over excluded people and those called not relevant', () => {
    const answers = {
      ...NO_ANSWERS,
      suggestions: [
        {
          personId: 'lea',
          form: 'coffee',
          shownAt: 0,
          answer: 'notRelevant',
          answeredAt: 0,
        } as const,
      ],
    };
    // Of four people as near to a director the first by id.
    expect(asked(ahead, { excluded: ['fay'], answers })).toEqual(['ana first', 'len second']);
  });

  test('leave a meeting alone that is full', () => {
    // Ego and three others are in it: one more would be four, and at most three make ties here.
    expect(asked(ahead, { mostOthers: 3 })).toEqual(['fay any time', 'lea any time']);
  });
});

test('whom to ask from each other department is known also where the door is open', () => {
  // Fay was a guest: Finance is no gap. Board, where only the own boss is, has nobody to ask.
  const { gaps, guests } = account('2026-06-23 09:00 60 ego: tom eva fay');
  expect(gaps.map(({ name }) => name)).toEqual(['Legal']);
  expect(guests.map(({ personId, department }) => `${personId} of ${department}`)).toEqual([
    'fay of Finance',
    'lea of Legal',
  ]);
});

test('somebody without direct reports has no account', () => {
  expect(teamFromText('', { who: 'eva' }).account).toBeNull();
});
