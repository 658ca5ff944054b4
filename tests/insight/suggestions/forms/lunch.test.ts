import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';

describe('lunch', () => {
  it('fits two of other teams of the own department in the own office', () => {
    // Una, Uwe and Max's team, Bea of Mel's team; Max himself reports to Sam: a third team
    const { ids } = fitting('lunch', { people: PEOPLE });
    expect(ids).toEqual(['max', 'una', 'uwe', 'bea']);
  });

  it('brings a third of yet another team', () => {
    const { detail, context } = fitting('lunch', { people: PEOPLE }, ['max']);
    const third = detail('una').companion!;
    expect(context.company.people[third]!.id).toBe('bea');
    expect(detail('una').reasons).toEqual([{ kind: 'sameOffice', office: 'Berlin' }]);
  });

  it('does not bring a third whom the lottery holds back', () => {
    const { ids } = fitting('lunch', { people: PEOPLE }, ['max', 'bea']);
    // Bea may still be suggested with Una or Uwe as the third; these have nobody
    expect(ids).toEqual(['max', 'bea']);
  });

  it('fits nobody where ego has no office', () => {
    expect(
      fitting('lunch', { people: PEOPLE.replace('senior | office=Berlin', 'senior') }).ids,
    ).toEqual([]);
  });

  it('fits nobody where ego has no department', () => {
    const people = PEOPLE.replaceAll('| Sales |', '| |');
    expect(fitting('lunch', { people }).ids).toEqual([]);
  });

  it('does not fit people ego knows', () => {
    const ties = { bea: { known: true }, max: { known: true } };
    expect(fitting('lunch', { people: PEOPLE, ties }).ids).toEqual([]);
  });
});
