import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('community', () => {
  const options = {
    communities: [
      { department: 'FINANCE', link: 'https://contoso.example/finance' },
      { department: 'Sales', link: 'https://contoso.example/sales' },
    ],
  };

  it('fits the people of an unknown department with a link', () => {
    const ties = { una: { known: true } };
    const { ids, detail } = fitting('community', { people: PEOPLE, options, ties });
    expect(ids).toEqual(['fay', 'fin', 'fox']);
    expect(detail('fox')).toEqual({
      link: 'https://contoso.example/finance',
      reasons: [{ kind: 'departmentUnknown', department: 'Finance', people: 3 }],
    });
  });

  it('does not fit where ego knows somebody, or without a link', () => {
    const ties = { fin: { known: true }, una: { known: true } };
    expect(fitting('community', { people: PEOPLE, options, ties }).ids).toEqual([]);
    expect(fitting('community', { people: PEOPLE }).ids).toEqual([]);
  });
});
