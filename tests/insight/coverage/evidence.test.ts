import fc from 'fast-check';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { evidenceOf } from '../../../src/insight/coverage/evidence';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { measureTies } from '../../../src/insight/ties/ties';
import { AS_OF, companyWith, logFromText, membersText } from '../../fixtures/logFromText';

function evidence(text: string, id = 'ana') {
  const { company, log } = logFromText(text, companyWith(20));
  return evidenceOf(company, log, company.indexById.get(id)!, DEFAULT_OPTIONS, AS_OF);
}

describe('evidence', () => {
  test('lists every event with the person, newest first, counted or not', () => {
    const { personId, meetings } = evidence(`
      2026-06-01 09:00 30 ego: ana+ ben+ kim@x.example
      2026-06-02 09:00 60 ego: ben+
      2026-06-03 09:00 60 ana: ego | answer=declined
      2026-06-04 09:00 60 ana: ego ${membersText(18)}
    `);
    expect(personId).toBe('ana');
    expect(meetings.map((meeting) => [meeting.eventId, meeting.verdict])).toEqual([
      ['e3', 'inSameRoom'],
      ['e2', 'declined'],
      ['e0', 'counted'],
    ]);
    expect(meetings[2]).toEqual({
      eventId: 'e0',
      start: Date.UTC(2026, 5, 1, 9),
      end: Date.UTC(2026, 5, 1, 9, 30),
      verdict: 'counted',
      people: 3,
      outside: 1,
      personDeclined: false,
      inWindow: true,
      sharedMinutes: 15,
      confidence: 1,
      countsAsContact: true,
    });
    expect(meetings[0]).toMatchObject({ people: 20, sharedMinutes: 0, confidence: 0 });
  });

  test('says that the person declined a meeting that counts for others', () => {
    expect(evidence('2026-06-01 09:00 30 ego: ana- ben+').meetings[0]).toMatchObject({
      verdict: 'counted',
      personDeclined: true,
      confidence: 0,
      sharedMinutes: 0,
      countsAsContact: false,
    });
  });

  test('shows which meetings of a series were contacts, in the window as before it', () => {
    const { meetings } = evidence(`
      2025-12-29 09:00 15 ego: ana+ | series=s
      2025-12-31 09:00 15 ego: ana+ | series=s
      2026-01-02 09:00 15 ego: ana  | series=s
      2026-01-03 09:00 15 ego: ana+ | series=s
    `);
    // The window begins on 1 January 12:00; all four days are one ISO week.
    expect(
      meetings.map(({ inWindow, countsAsContact, confidence }) => [
        inWindow,
        countsAsContact,
        confidence,
      ]),
    ).toEqual([
      [true, false, 1],
      [true, true, 0.5],
      [false, false, 1],
      [false, true, 1],
    ]);
  });

  test('knows nothing of people ego never invited', () => {
    expect(evidence('2026-06-01 09:00 30 ego: ben+').meetings).toEqual([]);
  });

  test('adds up to the tie', () => {
    const line = fc
      .tuple(
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom('ego: ana+ ben', 'ana: ego', 'ego: ana-', 'ben: ego ana'),
        fc.constantFrom('', 'series=s', 'answer=none', 'uid=u'),
      )
      .map(([day, who, words]) => {
        const date = new Date(Date.UTC(2025, 6, 1 + day)).toISOString().slice(0, 10);
        return `${date} 09:00 30 ${who} | ${words}`;
      });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { company, log } = logFromText(lines.join('\n'));
        const ana = company.indexById.get('ana')!;
        const ties = measureTies(company, log, 0, NO_ANSWERS, DEFAULT_OPTIONS, AS_OF);
        const counted = evidenceOf(company, log, ana, DEFAULT_OPTIONS, AS_OF).meetings.filter(
          (meeting) => meeting.inWindow,
        );
        const minutes = counted.reduce((sum, meeting) => sum + meeting.sharedMinutes, 0);
        expect(counted.filter((meeting) => meeting.countsAsContact).length).toBe(
          ties.contacts[ana],
        );
        expect(minutes).toBeCloseTo(ties.sharedMinutes[ana]!, 9);
      }),
    );
  });
});
