import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('catchUp', () => {
  it('fits fading ties, with the last meeting', () => {
    const ties = { fin: { fading: true, lastMet: 123 }, fox: { lastMet: 123 } };
    const { ids, detail } = fitting('catchUp', { people: PEOPLE, ties });
    expect(ids).toEqual(['fin']);
    expect(detail('fin').reasons).toEqual([{ kind: 'lastMet', lastMet: 123 }]);
  });
});
