import { gapUniverse } from '../../../src/insight/coverage/coverageCounts';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { chooseScope } from '../../../src/insight/domain/scope';
import { companyFromText, indexOf } from '../../fixtures/companyFromText';

const COMPANY = companyFromText(`
  Ceo
    Ben
      Ego
      Kim
      Dan | | | disabled
    Pia
      Pim
`);
const ego = indexOf(COMPANY, 'ego');
const met = Int32Array.from(['kim', 'pim'].map((id) => indexOf(COMPANY, id)));
const names = (marked: Uint8Array) =>
  COMPANY.people.filter((_, i) => marked[i] === 1).map((person) => person.id);

describe('gapUniverse', () => {
  it('is the company where that is the scope', () => {
    const scope = chooseScope(COMPANY, ego, met, DEFAULT_OPTIONS);
    expect(names(gapUniverse(COMPANY, scope))).toEqual(['ceo', 'ben', 'ego', 'kim', 'pia', 'pim']);
  });

  it('is the branch without those who were only met', () => {
    const options = { ...DEFAULT_OPTIONS, largestUniverse: 3, smallestBranch: 3 };
    const scope = chooseScope(COMPANY, ego, met, options);
    expect(names(scope.members)).toEqual(['ben', 'ego', 'kim', 'pim']);
    expect(names(gapUniverse(COMPANY, scope))).toEqual(['ben', 'ego', 'kim']);
  });
});
