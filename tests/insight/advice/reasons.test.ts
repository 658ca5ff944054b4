import { mutualContacts } from '../../../src/insight/advice/mutualContacts';
import { nearestKnown } from '../../../src/insight/advice/chartSteps';
import { reasonsFor } from '../../../src/insight/advice/reasons';
import type { Reason } from '../../../src/insight/advice/suggestion';
import { indexOf } from '../../fixtures/companyFromText';
import { contextOf, type DrawnReach } from '../../fixtures/suggestionsFromText';

const staff = (name: string, count: number, level = 'professional') =>
  Array.from(
    { length: count },
    (_, i) => `    ${name}${i} | ${name} | ${level} | office=Oslo`,
  ).join('\n');

const PEOPLE = `
  Boss | Board | executive
${staff('Finance', 42, 'senior')}
${staff('Legal', 42)}
${staff('IT', 42)}
    Nil | | professional
    Eve | Sales | manager
      Ego | Sales | professional | office=Oslo
`;

const met = (name: string, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${name}${i}`, { known: true }] as const),
  );
const TIES = { ...met('finance', 1), ...met('legal', 11), ...met('it', 9) };

function reasons(
  id: string,
  drawn: Partial<DrawnReach> = {},
  ofForm: readonly Reason[] = [],
): readonly Reason[] {
  const context = contextOf({ people: PEOPLE, ties: TIES, ...drawn });
  const mutual = mutualContacts(context);
  const nearest = nearestKnown(context.company, context.ties);
  return reasonsFor(context, mutual, nearest, indexOf(context.company, id), ofForm);
}

const kinds = (all: readonly Reason[]) => all.map((reason) => reason.kind);

describe('reasonsFor', () => {
  it('does not say that nobody is known there beside somebody whom ego has met', () => {
    const none = kinds(reasons('nil', { ties: {} }));
    const people = PEOPLE.replace('Nil | |', 'Nil | Art |');
    expect(none).not.toContain('departmentBelowGoal');
    expect(kinds(reasons('nil', { people, ties: {} }))).toContain('departmentBelowGoal');
    const metOnce = { nil: { lastMet: Date.UTC(2026, 0, 5) } };
    expect(kinds(reasons('nil', { people, ties: metOnce }))).not.toContain('departmentBelowGoal');
  });

  it('begins with the gap, with the numbers behind it', () => {
    const [gap] = reasons('finance9');
    // others: 3 × 42, Boss, Nil and Eve = 129; met 21; expected 42 · 21 / 129 = 6.84
    expect(gap).toMatchObject({
      kind: 'departmentRarelyMet',
      department: 'Finance',
      met: 1,
      of: 42,
      teamApart: false,
    });
    expect(gap?.kind === 'departmentRarelyMet' && gap.expected).toBeCloseTo((42 * 21) / 129, 10);
  });

  it('says that the figures leave out those of the department who are in the own team', () => {
    // Max of Finance has the manager of ego: 43 people in the map, 42 of them outside the own team
    const people = `${PEOPLE}      Max | Finance | senior\n`;
    const [gap, level] = reasons('finance9', { people });
    expect(gap).toMatchObject({ kind: 'departmentRarelyMet', of: 42, teamApart: true });
    expect(level).toMatchObject({ kind: 'levelRarelyMet', of: 42, teamApart: true });
  });

  it('says how many are known where the department is below the goal', () => {
    expect(reasons('eve')[0]).toEqual({
      kind: 'departmentBelowGoal',
      department: 'Sales',
      known: 0,
    });
  });

  it('says nothing of a department that is deep, or of none', () => {
    expect(kinds(reasons('legal30'))).not.toContain('departmentBelowGoal');
    expect(kinds(reasons('nil'))).not.toContain('departmentBelowGoal');
  });

  it('names the focus of ego', () => {
    const answers = { focus: ['Finance'] };
    expect(reasons('finance9', { answers })).toContainEqual({
      kind: 'focus',
      department: 'Finance',
    });
    expect(kinds(reasons('legal30', { answers }))).not.toContain('focus');
  });

  it('names a level that is rarely met', () => {
    // senior: 1 of 42 met; professional: 20 of 85
    expect(reasons('finance9')).toContainEqual({
      kind: 'levelRarelyMet',
      level: 'senior',
      met: 1,
      of: 42,
      teamApart: false,
    });
    expect(kinds(reasons('legal30'))).not.toContain('levelRarelyMet');
  });

  it('names up to five mutual contacts and the nearest known person', () => {
    // all who report to Boss are teammates: 21 known ones
    const all = reasons('finance9');
    const mutual = all.find((reason) => reason.kind === 'mutualContacts');
    expect(mutual?.kind === 'mutualContacts' && mutual.personIds).toHaveLength(5);
    expect(all).toContainEqual({ kind: 'chartDistance', steps: 2, viaName: 'Finance0' });
  });

  it('names the common office', () => {
    expect(reasons('finance9')).toContainEqual({ kind: 'sameOffice', office: 'Oslo' });
    expect(kinds(reasons('eve'))).not.toContain('sameOffice');
  });

  it('always ends with the level distance, which can be checked', () => {
    const lonely = reasons('nil', { ties: {} });
    expect(lonely).toEqual([{ kind: 'levelDistance', distance: 0 }]);
    expect(reasons('finance9').at(-1)).toEqual({ kind: 'levelDistance', distance: 1 });
  });

  it('begins with what the form says and does not say it twice', () => {
    const ofForm: Reason[] = [{ kind: 'sameOffice', office: 'Oslo' }];
    const all = reasons('finance9', {}, ofForm);
    expect(all[0]).toEqual({ kind: 'sameOffice', office: 'Oslo' });
    expect(kinds(all).filter((kind) => kind === 'sameOffice')).toHaveLength(1);
  });
});
