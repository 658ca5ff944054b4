import { fitting, FORM_PEOPLE as PEOPLE } from '../../../fixtures/fittingForm';
import { companyOf } from '../../../fixtures/companyFromText';
import { AS_OF } from '../../../fixtures/logFromText';

describe('coffee', () => {
  it('fits everybody up to two levels up', () => {
    const { ids, detail } = fitting('coffee', { people: PEOPLE });
    expect(ids).not.toContain('ceo');
    expect(ids).not.toContain('lea');
    expect(ids).toEqual(expect.arrayContaining(['fay', 'fin', 'fox', 'una', 'lex']));
    expect(detail('fin')).toEqual({ reasons: [] });
  });
});

const DAY = 86_400_000;

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

  it('fits nobody of the own team, and nobody two levels up', () => {
    // Tom reports to Mia as Ego does; Sam, a director, is two above a senior; Max, a manager, is one
    const people = PEOPLE.replace('director\n', 'director | office=Berlin\n');
    const { ids } = fitting('lunch', { people });
    expect(people).toContain('Sam | Sales | director | office=Berlin');
    expect(ids).not.toContain('tom');
    expect(ids).not.toContain('sam');
    expect(ids).toContain('max');
  });

  it('fits nobody where all the others are of one team', () => {
    // only Una and Uwe of Max's team are in Berlin: there is no third of yet another team
    const people = PEOPLE.replace(
      'Bea | Sales | senior | office=berlin',
      'Bea | Sales | senior',
    ).replace('Max | Sales | manager | office=Berlin', 'Max | Sales | manager');
    expect(fitting('lunch', { people }).ids).toEqual([]);
  });

  it('fits two of another department in the own office, of one team where there is no other', () => {
    const one = PEOPLE.replace('Fin | Finance | senior', 'Fin | Finance | senior | office=Berlin');
    expect(fitting('lunch', { people: one }).ids).not.toContain('fin');
    const two = one.replace(/( +)Fin \| .*/, '$&\n$1Flo | Finance | senior | office=Berlin');
    const { ids, detail, context } = fitting('lunch', { people: two });
    expect(ids).toEqual(expect.arrayContaining(['fin', 'flo']));
    const fin = context.company.indexById.get('fin')!;
    expect(detail('flo').companion).toBe(fin);
  });

  it('draws the same third all week, and in time another', () => {
    const thirdIn = (week: number) => {
      const { detail, context } = fitting('lunch', {
        people: PEOPLE,
        asOf: AS_OF + week * 7 * DAY,
      });
      return context.company.people[detail('bea').companion!]!.id;
    };
    expect(thirdIn(0)).toBe(thirdIn(3 / 7));
    // of Max, Una and Uwe; that 30 draws show one of them only happens once in 3^29
    const thirds = new Set(Array.from({ length: 30 }, (_, week) => thirdIn(week)));
    expect([...thirds].sort()).toEqual(['max', 'una', 'uwe']);
  });

  it('draws apart for every tenant', () => {
    const thirdFor = (tenantId: string) => {
      const { detail, context } = fitting('lunch', { people: PEOPLE, options: { tenantId } });
      return context.company.people[detail('bea').companion!]!.id;
    };
    const tenants = Array.from({ length: 30 }, (_, n) => `tenant ${n}`);
    expect(new Set(tenants.map(thirdFor)).size).toBe(3);
  });

  it('draws the same third in whatever order people are listed', () => {
    const { context } = fitting('lunch', { people: PEOPLE });
    const turned = companyOf([...context.company.people].reverse());
    for (let week = 0; week < 10; week++) {
      const asOf = AS_OF + week * 7 * DAY;
      const thirds = [PEOPLE, turned].map((people) => {
        const found = fitting('lunch', { people, asOf });
        return found.context.company.people[found.detail('bea').companion!]!.id;
      });
      expect(thirds[1]).toBe(thirds[0]);
    }
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
