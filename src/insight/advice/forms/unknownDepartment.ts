import { isOtherDepartment } from '../../coverage/coverage';
import type { PersonIndex } from '../../domain/units';
import { introducerOf } from '../introducer';
import { departmentRow } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

/**
 * Offer to present: fits the head of a department (a named group, not ego's own) in which ego knows
 * nobody, if somebody can introduce ego to that head.
 */
export function present(input: FormInput): FormRule {
  const heads = new Set<PersonIndex>();
  for (const head of headsOfUnknown(input)) {
    if (input.possible[head] === 1 && introducerOf(input, head) !== null) heads.add(head);
  }
  return {
    form: 'present',
    worth: 0.1,
    fits: (person) => heads.has(person),
    detail: (person) => {
      const { name, headcount } = departmentRow(input, person);
      return {
        reasons: [{ kind: 'departmentUnknown', department: name, people: headcount }],
      };
    },
  };
}

/** Of each unknown department the person with most people below; of equals the first by id. */
function headsOfUnknown({ company, scope, grouping, rowOf }: FormInput): readonly PersonIndex[] {
  const { transitiveReports } = company.chart;
  const heads = new Map<number, PersonIndex>();
  const isHigher = (a: PersonIndex, b: PersonIndex) => {
    const more = transitiveReports[a]! - transitiveReports[b]!;
    return more === 0 ? company.people[a]!.id < company.people[b]!.id : more > 0;
  };
  for (const i of scope.list) {
    if (transitiveReports[i] === 0) continue;
    const row = rowOf[grouping.groupOf[i]!]!;
    if (!isOtherDepartment(row) || row.known > 0) continue;
    const head = heads.get(row.group);
    if (head === undefined || isHigher(i, head)) heads.set(row.group, i);
  }
  return [...heads.values()];
}

/**
 * Committee or community: fits people of a department in which ego knows nobody and for which the
 * administrator has set where to join (`options.communities`).
 */
export function community(input: FormInput): FormRule {
  const linkOf = new Map(
    input.options.communities.map(({ department, link }) => [department.toLowerCase(), link]),
  );
  const linkFor = (person: number) => linkOf.get(departmentRow(input, person).name.toLowerCase());
  return {
    form: 'community',
    worth: 0.05,
    fits: (person) =>
      linkOf.size > 0 && departmentRow(input, person).known === 0 && linkFor(person) !== undefined,
    detail: (person) => {
      const { name, headcount } = departmentRow(input, person);
      return {
        link: linkFor(person)!,
        reasons: [{ kind: 'departmentUnknown', department: name, people: headcount }],
      };
    },
  };
}
