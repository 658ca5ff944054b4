import { mutualContacts } from '../../../src/insight/advice/mutualContacts';
import { contextOf, type DrawnReach } from '../../fixtures/suggestionsFromText';

const PEOPLE = `
  Ceo | Board
    Ego | Sales
    Fay | Finance
      Fin | Finance
      Fox | Finance
        Flo | Finance
    Lea | Legal
      Lex | Legal
`;

function mutual(person: string, drawn: Partial<DrawnReach>): readonly string[] {
  const context = contextOf({ people: PEOPLE, ...drawn });
  const contacts = mutualContacts(context);
  const index = context.company.indexById.get(person)!;
  const list = contacts.listOf(index);
  expect(contacts.countOf(index)).toBe(list.length);
  return list.map((one) => context.company.people[one]!.id);
}

const known = (...ids: string[]) =>
  Object.fromEntries(ids.map((id, i) => [id, { known: true, strength: 10 - i }]));

describe('mutualContacts', () => {
  it('are known people among manager, teammates and reports', () => {
    expect(mutual('fox', { ties: known('fay', 'fin', 'flo', 'lea') })).toEqual([
      'fay',
      'fin',
      'flo',
    ]);
  });

  it('come best known first', () => {
    expect(mutual('fox', { ties: known('flo', 'fay') })).toEqual(['flo', 'fay']);
  });

  it('are known people who sit in a meeting of ego with the person', () => {
    const calendar = '2026-01-05 09:00 30 lex: ego+ fox+ flo+';
    expect(mutual('fox', { ties: known('lex', 'lea'), calendar })).toEqual(['lex']);
  });

  it('count once, from the chart and from any number of meetings', () => {
    const calendar = `
      2026-01-05 09:00 30 lex: ego+ fox+ flo+
      2026-01-06 09:00 30 lex: ego+ fox+
    `;
    expect(mutual('fox', { ties: known('lex', 'flo'), calendar })).toEqual(['lex', 'flo']);
  });

  it('are seen in meetings that ego declined, too', () => {
    const calendar = '2026-01-05 09:00 30 lex: ego- fox+ | answer=declined';
    expect(mutual('fox', { ties: known('lex'), calendar })).toEqual(['lex']);
  });

  it('are not seen where there are more than 40 in the room', () => {
    const crowd = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`);
    const people = `${PEOPLE}\n${crowd(60)
      .map((name) => `  ${name}`)
      .join('\n')}`;
    const calendar = (count: number) =>
      `2026-01-05 09:00 30 lex: ego+ fox+ ${crowd(count).join(' ')}`;
    // Lex, Fox and 38 more are 40 colleagues
    expect(mutual('fox', { people, ties: known('lex'), calendar: calendar(38) })).toEqual(['lex']);
    expect(mutual('fox', { people, ties: known('lex'), calendar: calendar(39) })).toEqual([]);
  });

  it('are none for somebody at the top whom nobody known reports to', () => {
    expect(mutual('ceo', { ties: known('fin') })).toEqual([]);
    expect(mutual('ceo', { ties: known('fay') })).toEqual(['fay']);
  });

  it('are seen without counting where ego and the person share no event', () => {
    const calendar = '2026-01-05 09:00 30 lex: ego+ fox+ fin-';
    const context = contextOf({ people: PEOPLE, calendar });
    const seen = context.company.people.filter((_, i) => mutualContacts(context).isSeen(i));
    // Fin declined, so ego did not see them there.
    expect(seen.map(({ id }) => id)).toEqual(['fox', 'lex']);
  });

  it('do not count the person themself', () => {
    // the manager's manager may be known and still be asked for advice
    expect(mutual('fay', { ties: known('fay', 'fin') })).toEqual(['fin']);
  });
});
