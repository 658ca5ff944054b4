import { nearestKnown } from '../../../src/insight/advice/chartSteps';
import { companyFromText, tiesOf, type TieWords } from '../../fixtures/companyFromText';

const COMPANY = companyFromText(`
  Ana
    Tom
    Eva
      Ken
        Kim
  Zoe
`);

/** `steps via` of everybody, in the order of the drawing. */
function nearest(ties: Record<string, TieWords>): string[] {
  const { stepsOf, viaOf } = nearestKnown(COMPANY, tiesOf(COMPANY, ties));
  return COMPANY.people.map(
    ({ id }, i) => `${id} ${stepsOf(i)} ${COMPANY.people[viaOf(i)]?.id ?? '-'}`,
  );
}

describe('nearestKnown', () => {
  it('counts steps up and down the chart', () => {
    expect(nearest({ eva: { known: true } })).toEqual([
      'ana 1 eva',
      'tom 2 eva',
      'eva 0 eva',
      'ken 1 eva',
      'kim 2 eva',
      'zoe -1 -',
    ]);
  });

  it('takes the nearest of several', () => {
    expect(nearest({ kim: { known: true }, tom: { known: true } })).toEqual([
      'ana 1 tom',
      'tom 0 tom',
      'eva 2 kim',
      'ken 1 kim',
      'kim 0 kim',
      'zoe -1 -',
    ]);
  });

  it('takes of equally near ones the one ego knows best', () => {
    // Eva is two steps from Tom and two from Kim; Ana is one from Tom
    const ties = { kim: { known: true, strength: 9 }, tom: { known: true, strength: 2 } };
    expect(nearest(ties)[2]).toBe('eva 2 kim');
  });

  it('takes of equally well known ones the first by id', () => {
    const ties = { kim: { known: true, strength: 2 }, tom: { known: true, strength: 2 } };
    expect(nearest(ties)[2]).toBe('eva 2 kim');
  });

  it('reaches nobody where ego knows nobody', () => {
    expect(nearest({}).every((line) => line.endsWith('-1 -'))).toBe(true);
  });
});
