import { departmentRow } from '../suggestionContext';
import type { FormInput, FormRule } from './formRule';

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
