import { isKnownLeader } from '../../../src/insight/ties/knownLeader';
import { companyFromText, indexOf, tiesOf, type TieWords } from '../../fixtures/companyFromText';

const COMPANY = companyFromText(`
  Cleo | Board | executive
    Dan | Sales | director
      Ego | Sales | vicePresident
        Rob | Sales | director
    Fay | Finance | director
      Max | Finance | manager
`);

const KNOWN: TieWords = { known: true };

const leaders = (ties: Readonly<Record<string, TieWords>>) => {
  const input = { company: COMPANY, ego: indexOf(COMPANY, 'ego'), ties: tiesOf(COMPANY, ties) };
  return COMPANY.people.flatMap(({ id }, i) => (isKnownLeader(input, i) ? [id] : []));
};

test('A known leader is a director or above, and neither above nor below ego', () => {
  // Cleo and Dan are above ego, Rob is below, Max is a manager; Ego is no leader for themself.
  const all = { cleo: KNOWN, dan: KNOWN, ego: KNOWN, rob: KNOWN, fay: KNOWN, max: KNOWN };
  expect(leaders(all)).toEqual(['fay']);
  expect(leaders({ ...all, fay: { known: false } })).toEqual([]);
});
