import fc from 'fast-check';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { AS_OF, companyWith, logFromText, membersText } from '../../fixtures/logFromText';
import { tiesFromText } from '../../fixtures/tiesFromText';

// AS_OF is Tuesday 2026-06-30 12:00 UTC: 28 days before it is 2 June 12:00, 90 days before it 1 April
// 12:00, 180 days before it 1 January 12:00, 365 days before it 30 June 2025 12:00.
const state = (text: string) => tiesFromText(text)['ana']!.state;

describe('shared time', () => {
  test('is divided among the others, so that the total stays the clock time', () => {
    const ties = tiesFromText('2026-06-29 12:00 60 ana: ego+ ben+ cleo+');
    // 60 minutes with three others: 20 each.
    expect(['ana', 'ben', 'cleo'].map((id) => ties[id]!.sharedMinutes)).toEqual([20, 20, 20]);
  });

  test('counts half where the contact is only an invitation', () => {
    const ties = tiesFromText('2026-06-29 12:00 60 ego: ana+ ben?');
    // 60 ÷ 2 others = 30; ben did not say yes.
    expect([ties['ana']!.sharedMinutes, ties['ben']!.sharedMinutes]).toEqual([30, 15]);
    expect([ties['ana']!.invitedOnly, ties['ben']!.invitedOnly]).toEqual([false, true]);
  });

  test('is that of the window only, while strength and last meeting look back a year', () => {
    const ties = tiesFromText('2025-12-30 12:00 60 ego: ana+');
    // 182 days ago: outside the window of 180.
    expect(ties['ana']).toMatchObject({ contacts: 0, sharedMinutes: 0, state: 'dormant' });
    expect(ties['ana']!.lastMet).toBe('2025-12-30 12:00');
    expect(ties['ana']!.strength).toBeCloseTo(60 * 2 ** (-182 / 60), 9);
  });

  test('halves in strength every 60 days', () => {
    // 1 May 12:00 is 60 days before 30 June 12:00, 2 March 12:00 is 120 days before it.
    expect(tiesFromText('2026-05-01 12:00 60 ego: ana+')['ana']!.strength).toBeCloseTo(30, 9);
    expect(tiesFromText('2026-03-02 12:00 60 ego: ana+')['ana']!.strength).toBeCloseTo(15, 9);
  });

  test('includes the first moment of the window and not the moment of the analysis', () => {
    const contacts = (text: string) => tiesFromText(text)['ana']!.contacts;
    expect(contacts('2026-01-01 12:00 30 ego: ana+')).toBe(1);
    expect(contacts('2026-01-01 11:59 30 ego: ana+')).toBe(0);
    expect(contacts('2026-06-30 12:00 30 ego: ana+')).toBe(0);
  });
});

describe('contacts', () => {
  test('of a series are at most one a week, while every meeting adds time', () => {
    // Monday to Wednesday of one week and Monday of the next: 2 contacts, 4 × 15 minutes.
    const ties = tiesFromText(`
      2026-06-15 09:00 15 ego: ana+ | series=daily
      2026-06-16 09:00 15 ego: ana+ | series=daily
      2026-06-17 09:00 15 ego: ana+ | series=daily
      2026-06-22 09:00 15 ego: ana+ | series=daily
    `);
    expect(ties['ana']).toMatchObject({ contacts: 2, sharedMinutes: 60 });
  });

  test('of different series and single meetings in one week all count', () => {
    const ties = tiesFromText(`
      2026-06-15 09:00 15 ego: ana+ | series=daily
      2026-06-16 09:00 15 ego: ana+ | series=other
      2026-06-17 09:00 15 ego: ana+
      2026-06-18 09:00 15 ego: ana+
    `);
    expect(ties['ana']!.contacts).toBe(4);
  });

  test('of a week that the window cuts in two still count in the window', () => {
    // The window begins on Thursday 1 January 12:00; the series met on the Wednesday before it too.
    const ties = tiesFromText(`
      2025-12-31 09:00 15 ego: ana+ | series=daily
      2026-01-02 09:00 15 ego: ana+ | series=daily
    `);
    expect(ties['ana']).toMatchObject({ contacts: 1, sharedMinutes: 15 });
  });

  test('are not made by customers or declined people', () => {
    const ties = tiesFromText('2026-06-29 09:00 30 ego: gus@customer.example+ ana- ben+');
    expect(['gus', 'ana', 'ben', 'ego'].map((id) => ties[id]!.contacts)).toEqual([0, 0, 1, 0]);
  });
});

describe('the state of a tie', () => {
  test('is active with two contacts in the last 28 days', () => {
    expect(state('2026-06-02 12:00 30 ego: ana+\n2026-06-29 09:00 30 ego: ana+')).toBe('active');
    expect(state('2026-06-02 11:59 30 ego: ana+\n2026-06-29 09:00 30 ego: ana+')).toBe('warm');
  });

  test('is not active by one week of a daily stand-up', () => {
    expect(
      state(`
        2026-06-22 09:00 30 ego: ana+ | series=daily
        2026-06-23 09:00 30 ego: ana+ | series=daily
      `),
    ).toBe('warm');
  });

  test('is warm with a small meeting in the last 90 days, then dormant', () => {
    expect(state('2026-04-01 12:00 30 ego: ana+')).toBe('warm');
    expect(state('2026-04-01 11:59 30 ego: ana+')).toBe('dormant');
  });

  test('is dormant where people only met in larger meetings', () => {
    // m1 … m7, ana and ego are 9, m1 … m6, ana and ego 8.
    const meeting = (members: number) =>
      tiesFromText(`2026-06-29 09:00 30 ana: ego ${membersText(members)}`, {
        people: companyWith(7),
      })['ana']!.state;
    expect([meeting(7), meeting(6)]).toEqual(['dormant', 'warm']);
  });

  test('is active by two larger meetings in 28 days', () => {
    const ties = tiesFromText(
      ['2026-06-28', '2026-06-29']
        .map((day) => `${day} 09:00 30 ana: ego ${membersText(8)}`)
        .join('\n'),
      { people: companyWith(8) },
    );
    expect(ties['m8']).toMatchObject({ state: 'active', known: true, invitedOnly: true });
  });

  test('is unknown without a contact in 365 days', () => {
    expect(tiesFromText('2025-06-30 11:00 30 ego: ana+')['ana']).toMatchObject({
      state: 'unknown',
      lastMet: null,
      strength: 0,
    });
  });

  test('is as of the moment asked for, whatever was read later', () => {
    const text = '2026-06-01 09:00 30 ego: ana+\n2026-06-20 09:00 30 ego: ana+ ben+';
    const then = tiesFromText(text, { asOf: Date.UTC(2026, 5, 10) });
    expect(then['ana']).toMatchObject({ contacts: 1, state: 'warm', lastMet: '2026-06-01 09:00' });
    expect(then['ben']!.state).toBe('unknown');
  });
});

describe('fading ties', () => {
  const fading = (text: string, options = {}) => tiesFromText(text, { options })['ana']!.fading;

  test('were once active and are dormant now', () => {
    expect(fading('2026-01-05 09:00 30 ego: ana+\n2026-02-01 09:00 30 ego: ana+')).toBe(true);
  });

  test('are not those whose contacts were 28 days apart', () => {
    expect(fading('2026-01-05 09:00 30 ego: ana+\n2026-02-02 09:00 30 ego: ana+')).toBe(false);
  });

  test('are not those that are still warm or were met once', () => {
    expect(fading('2026-06-05 09:00 30 ego: ana+\n2026-04-02 09:00 30 ego: ana+')).toBe(false);
    expect(fading('2026-01-05 09:00 30 ego: ana+')).toBe(false);
  });

  test('are not made by one week of a series', () => {
    expect(
      fading(`
        2026-01-05 09:00 30 ego: ana+ | series=s
        2026-01-06 09:00 30 ego: ana+ | series=s
      `),
    ).toBe(false);
  });

  test('see two contacts although meetings of one week lie between them', () => {
    // The series' week ends on 9 January; 5 February is 27 days later, though 31 after its start.
    expect(
      fading(`
        2026-01-05 09:00 30 ego: ana+ | series=s
        2026-01-09 09:00 30 ego: ana+ | series=s
        2026-02-05 09:00 30 ego: ana+
      `),
    ).toBe(true);
  });

  test('follow the number of contacts that makes a tie active', () => {
    const three = '2026-01-05 09:00 30 ego: ana+\n2026-01-06 09:00 30 ego: ana+';
    expect(fading(three, { activeContacts: 3 })).toBe(false);
    expect(fading(`${three}\n2026-01-07 09:00 30 ego: ana+`, { activeContacts: 3 })).toBe(true);
    expect(fading('2026-01-05 09:00 30 ego: ana+', { activeContacts: 1 })).toBe(true);
  });
});

describe("ego's own word", () => {
  const answers = {
    ...NO_ANSWERS,
    words: { ana: 'notKnown', ben: 'known', gus: 'known', ego: 'known', nobody: 'known' },
  } as const;

  test('wins over the calendar in what is known, and changes nothing else', () => {
    const ties = tiesFromText('2026-06-29 09:00 30 ego: ana+', { answers });
    expect(ties['ana']).toMatchObject({ known: false, state: 'warm', contacts: 1 });
    expect(ties['ben']).toMatchObject({ known: true, state: 'unknown', contacts: 0 });
  });

  test('says nothing about guests, ego or people who are not there', () => {
    const ties = tiesFromText('', { answers });
    expect(Object.keys(ties).filter((id) => ties[id]!.known)).toEqual(['ben']);
  });
});

describe('laws of ties', () => {
  const OPENINGS = ['ego: ana+ ben?', 'ego: ana+', 'ana: ego ben', 'ben: cleo ego', 'cleo: ego'];
  const line = fc
    .record({
      day: fc.integer({ min: 0, max: 364 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minutes: fc.constantFrom(15, 30, 60),
      who: fc.constantFrom(...OPENINGS),
      words: fc.constantFrom('', '', 'series=s', 'series=t'),
    })
    .map(({ day, hour, minutes, who, words }) => {
      const date = new Date(Date.UTC(2025, 6, 1 + day)).toISOString().slice(0, 10);
      return `${date} ${String(hour).padStart(2, '0')}:00 ${minutes} ${who} | ${words}`;
    });
  const calendar = fc.uniqueArray(line, {
    maxLength: 20,
    selector: (drawn) => drawn.slice(0, 13),
  });

  test('one more meeting that overlaps nothing never weakens a tie', () => {
    fc.assert(
      fc.property(calendar, (lines) => {
        const [last = '', ...rest] = lines;
        const before = tiesFromText(rest.join('\n'));
        const after = tiesFromText([...rest, last].join('\n'));
        const rank = ['unknown', 'dormant', 'warm', 'active'];
        for (const id of ['ana', 'ben', 'cleo']) {
          const [was, is] = [before[id]!, after[id]!];
          expect(is.contacts).toBeGreaterThanOrEqual(was.contacts);
          expect(is.sharedMinutes).toBeGreaterThanOrEqual(was.sharedMinutes - 1e-9);
          expect(is.strength).toBeGreaterThanOrEqual(was.strength - 1e-9);
          expect(rank.indexOf(is.state)).toBeGreaterThanOrEqual(rank.indexOf(was.state));
          expect((is.lastMet ?? '') >= (was.lastMet ?? '')).toBe(true);
        }
      }),
    );
  });

  test('at confidence 1 the shared minutes add up to the clock time', () => {
    const certain = line.filter((drawn) => !drawn.includes('?'));
    fc.assert(
      fc.property(fc.array(certain, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n');
        const ties = Object.values(tiesFromText(text, { options: { windowDays: 365 } }));
        const shared = ties.reduce((sum, tie) => sum + tie.sharedMinutes, 0);
        const clock = logFromText(text).log.minutes.reduce((sum, minutes) => sum + minutes, 0);
        expect(shared).toBeCloseTo(clock, 6);
      }),
    );
  });

  test('the order of the events does not matter', () => {
    fc.assert(
      fc.property(calendar, fc.nat(20), (lines, turn) => {
        // Ids stay with their events, so that only the order changes.
        const named = lines.map((drawn, i) => `${drawn} id=n${i}`);
        const turned = [...named.slice(turn), ...named.slice(0, turn)].toReversed();
        expect(tiesFromText(turned.join('\n'))).toEqual(tiesFromText(named.join('\n')));
      }),
    );
  });

  test('a dormant tie is fading exactly if it was active at some moment before', () => {
    fc.assert(
      fc.property(calendar, (lines) => {
        const text = lines.join('\n');
        const ties = tiesFromText(text);
        const { log } = logFromText(text);
        const moments = [...log.start].map((start) => start + 1);
        for (const id of ['ana', 'ben', 'cleo']) {
          const once = moments.some(
            (asOf) => asOf < AS_OF && tiesFromText(text, { asOf })[id]!.state === 'active',
          );
          expect(ties[id]!.fading).toBe(ties[id]!.state === 'dormant' && once);
        }
      }),
      { numRuns: 40 },
    );
  });
});
