import { isoWeek } from '../../../src/insight/calendar/isoWeek';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { tieBreaker } from '../../../src/insight/advice/tieBreaker';
import { companyFromText } from '../../fixtures/companyFromText';
import { AS_OF } from '../../fixtures/logFromText';

const COMPANY = companyFromText(
  Array.from({ length: 40 }, (_, i) => `P${String(i).padStart(2, '0')}`).join('\n'),
);

function order(more: { ego?: number; week?: number; tenantId?: string } = {}): string[] {
  const before = tieBreaker({
    company: COMPANY,
    ego: more.ego ?? 0,
    week: more.week ?? isoWeek(AS_OF),
    options: { ...DEFAULT_OPTIONS, tenantId: more.tenantId ?? '' },
  });
  return [...COMPANY.people.keys()]
    .sort((a, b) => (before(a, b) ? -1 : 1))
    .map((i) => COMPANY.people[i]!.id);
}

describe('tieBreaker', () => {
  it('is the same all week and for everybody who asks again', () => {
    expect(order()).toEqual(order());
  });

  it('is another for another person, week, or tenant', () => {
    expect(order({ ego: 1 })).not.toEqual(order());
    expect(order({ week: isoWeek(AS_OF) + 1 })).not.toEqual(order());
    expect(order({ tenantId: 'contoso' })).not.toEqual(order());
  });

  it('puts nobody before themselves and one of two before the other', () => {
    const before = tieBreaker({
      company: COMPANY,
      ego: 0,
      week: 1,
      options: DEFAULT_OPTIONS,
    });
    for (let a = 0; a < 40; a++) {
      expect(before(a, a)).toBe(false);
      for (let b = 0; b < a; b++) expect(before(a, b)).not.toBe(before(b, a));
    }
  });

  it('does not put the first of the directory first', () => {
    // over 30 weeks the first three by id lead about 30 × 3 / 40 = 2 times, not always
    const leads = Array.from({ length: 30 }, (_, week) => order({ week })[0]!);
    expect(leads.filter((id) => ['p00', 'p01', 'p02'].includes(id)).length).toBeLessThan(9);
    expect(new Set(leads).size).toBeGreaterThan(12);
  });
});
