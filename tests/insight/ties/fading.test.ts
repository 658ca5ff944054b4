import { NO_ANSWERS, type Answers } from '../../../src/insight/answers';
import { fadingTies, lastSmallMeeting } from '../../../src/insight/ties/fading';
import { groupPeople } from '../../../src/insight/domain/grouping';
import { logMeetings } from '../../../src/insight/calendar/logMeetings';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { calendarFromText } from '../../fixtures/calendarFromText';
import { companyFromText, tiesOf, type TieWords } from '../../fixtures/companyFromText';
import { AS_OF, logFromText } from '../../fixtures/logFromText';

const crowd = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);

/** Nobody is ego here unless `ego` is drawn, so without a calendar all meetings were larger. */
function fading(
  people: string,
  ties: Readonly<Record<string, TieWords>>,
  answers: Answers = NO_ANSWERS,
  calendar = '',
) {
  const company = companyFromText(people);
  const options = { ...DEFAULT_OPTIONS, smallestGroup: 2 };
  const grouping = groupPeople(company, 'department', options);
  const ego = company.indexById.get('ego') ?? -1;
  const log = logMeetings(company, ego, calendarFromText(calendar), options, AS_OF);
  return fadingTies({
    ...{ company, grouping, ties: tiesOf(company, ties), answers, log },
    ...{ options, asOf: AS_OF },
  });
}

const PEOPLE = `
  Ana | Finance
  Ben | Finance
  Cleo | Legal
`;

describe('fading ties', () => {
  test('begin with the strongest of those met in small meetings', () => {
    // Ana, alone in February, is still seen in a meeting of nine in June; Ben was met alone in March.
    const calendar = `
      2026-02-10 09:00 30 ego: ana+
      2026-03-10 09:00 30 ego: ben+
      2026-06-10 09:00 30 ego: ana+ cleo+ p1+ p2+ p3+ p4+ p5+ p6+
    `;
    const people = `${PEOPLE}\n  Ego\n  P1\n  P2\n  P3\n  P4\n  P5\n  P6`;
    const [february, march, june] = [1, 2, 5].map((month) => Date.UTC(2026, month, 10, 9)) as [
      number,
      number,
      number,
    ];
    const ties = {
      ana: { fading: true, lastMet: june, strength: 2 },
      ben: { fading: true, lastMet: march, strength: 1 },
      cleo: { fading: true, lastMet: june, strength: 9 },
    };
    expect(fading(people, ties, NO_ANSWERS, calendar)).toMatchObject([
      { personId: 'ana', lastMet: june, lastSmall: february },
      { personId: 'ben', lastMet: march, lastSmall: march },
      { personId: 'cleo', lastMet: june, lastSmall: null },
    ]);
  });

  test('without any small meeting come the strongest first', () => {
    const ties = {
      ana: { fading: true, lastMet: 5, strength: 1 },
      ben: { known: true, lastMet: 9, strength: 9 },
      cleo: { fading: true, lastMet: 7, strength: 2 },
    };
    expect(fading(PEOPLE, ties)).toEqual([
      { personId: 'cleo', displayName: 'Cleo', department: 'Legal', lastMet: 7, lastSmall: null },
      { personId: 'ana', displayName: 'Ana', department: 'Finance', lastMet: 5, lastSmall: null },
    ]);
  });

  test('met at the same time come in the order of the directory', () => {
    const ties = { cleo: { fading: true, lastMet: 5 }, ana: { fading: true, lastMet: 5 } };
    expect(fading(PEOPLE, ties).map((tie) => tie.personId)).toEqual(['ana', 'cleo']);
  });

  test('leave out whoever ego has said a word about', () => {
    const ties = { ana: { fading: true, lastMet: 5 }, ben: { fading: true, lastMet: 6 } };
    for (const word of ['known', 'notKnown'] as const) {
      const answers: Answers = { ...NO_ANSWERS, words: { ben: word } };
      expect(fading(PEOPLE, ties, answers).map((tie) => tie.personId)).toEqual(['ana']);
    }
  });

  test('are none where nothing fades', () => {
    expect(fading(PEOPLE, { ana: { known: true, lastMet: 5 } })).toEqual([]);
  });

  test('are the hundred strongest where there are more', () => {
    // p0 is the weakest tie, p120 the strongest: those from p21 on are shown.
    const names = crowd(121);
    const ties = Object.fromEntries(
      names.map((id, i) => [id, { fading: true, lastMet: 5, strength: i }]),
    );
    const shown = fading(names.join('\n'), ties);
    expect(shown).toHaveLength(100);
    expect([shown[0]!.personId, shown[99]!.personId]).toEqual(['p120', 'p21']);
  });

  test('are a hundred even where more were met at the last of those times', () => {
    const names = crowd(130);
    const ties = Object.fromEntries(names.map((id) => [id, { fading: true, lastMet: 5 }]));
    const shown = fading(names.join('\n'), ties);
    expect([shown.length, shown[0]!.personId, shown[99]!.personId]).toEqual([100, 'p0', 'p99']);
  });
});

/** Ana alone on 2 and 9 June, Ana and Ben on 16 June, all three on 23 June. */
const { log, company } = logFromText(`
  2026-06-02 09:00 30 ego: ana+
  2026-06-09 09:00 30 ego: ana+
  2026-06-16 09:00 30 ego: ana+ ben+
  2026-06-23 09:00 30 ego: ana+ ben+ cleo+
`);
const EVERYBODY = new Uint8Array(company.people.length).fill(1);
const at = (day: number) => Date.UTC(2026, 5, day, 9);

function last(
  smallMeeting: number,
  { wanted = EVERYBODY, asOf = AS_OF, historyDays = DEFAULT_OPTIONS.historyDays } = {},
) {
  const found = lastSmallMeeting(log, wanted, { smallMeeting, historyDays }, asOf);
  return ['ana', 'ben', 'cleo'].map((id) => found.get(company.indexById.get(id)!));
}

describe('the last small meeting', () => {
  it('is the latest of at most so many people, ego included', () => {
    // with ego the meetings have 2, 2, 3 and 4 people
    expect(last(4)).toEqual([at(23), at(23), at(23)]);
    expect(last(3)).toEqual([at(16), at(16), undefined]);
    expect(last(2)).toEqual([at(9), undefined, undefined]);
  });

  it('is asked for some only', () => {
    const wanted = EVERYBODY.slice();
    wanted[company.indexById.get('ana')!] = 0;
    expect(last(4, { wanted })).toEqual([undefined, at(23), at(23)]);
  });

  it('is before the moment asked about', () => {
    expect(last(4, { asOf: at(23) })).toEqual([at(16), at(16), undefined]);
    expect(last(4, { asOf: at(23) + 1 })).toEqual([at(23), at(23), at(23)]);
  });

  it('is within the history', () => {
    // five days before 14 June 09:00 begin with the meeting of the 9th, a moment later after it
    expect(last(2, { asOf: at(14), historyDays: 5 })[0]).toBe(at(9));
    expect(last(2, { asOf: at(14) + 1, historyDays: 5 })[0]).toBeUndefined();
  });
});
