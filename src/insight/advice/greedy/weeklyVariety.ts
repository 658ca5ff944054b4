import { makesWider } from '../../coverage/coverage';
import type { PersonId, PersonIndex } from '../../domain/units';
import type { Chances } from './coverageObjective';
import type { SuggestionContext } from '../suggestionContext';
import type { Novelty } from './variedGreedy';

/** A new department says more than a new level and a new form together, a new level more than a form. */
const NEW_DEPARTMENT = 4;
const NEW_LEVEL = 2;
const NEW_FORM = 1;

interface Introduced extends Pick<Chances, 'formOf'> {
  /** Who would introduce ego to the person; null if nobody would. */
  readonly introducerFor?: (person: PersonIndex) => PersonId | null;
}

/**
 * How a suggestion differs from the others of the week: in department, in level, in the way to meet.
 * A department counts as new only if meeting somebody there {@link makesWider}.
 *
 * Two suggestions of one group through one introducer say the same twice: the second is a repeat.
 *
 * @param chosen Those who are suggested already.
 * @example beside a peer in Finance for coffee: a peer in Legal for coffee 4, a manager in Finance
 *   for mentoring 2 + 1, another peer in Finance for coffee 0
 */
export function weeklyVariety(
  { company, grouping, rowOf }: Pick<SuggestionContext, 'company' | 'grouping' | 'rowOf'>,
  { formOf, introducerFor = () => null }: Introduced,
  chosen: Iterable<PersonIndex>,
): Novelty {
  const groups = new Set<number>();
  const levels = new Set<number>();
  const forms = new Set<number>();
  const doors = new Set<string>();
  /** The group and who opens it. */
  const doorTo = (person: PersonIndex) => {
    const introducer = groups.has(groupOf(person)) ? introducerFor(person) : null;
    return introducer === null ? null : `${groupOf(person)} ${introducer}`;
  };
  const groupOf = (person: PersonIndex) => grouping.groupOf[person]!;
  const levelOf = (person: PersonIndex) => company.levels.level[person]!;
  const widens = (person: PersonIndex) => {
    const row = rowOf[groupOf(person)];
    return row !== undefined && makesWider(row);
  };
  const novelty: Novelty = {
    most: NEW_DEPARTMENT + NEW_LEVEL + NEW_FORM,
    of: (person) =>
      (widens(person) && !groups.has(groupOf(person)) ? NEW_DEPARTMENT : 0) +
      (levels.has(levelOf(person)) ? 0 : NEW_LEVEL) +
      (forms.has(formOf(person)) ? 0 : NEW_FORM),
    isRepeat: (person) => doors.has(doorTo(person) ?? ''),
    add: (person) => {
      groups.add(groupOf(person));
      doors.add(doorTo(person) ?? 'nobody');
      levels.add(levelOf(person));
      forms.add(formOf(person));
    },
  };
  for (const person of chosen) novelty.add(person);
  return novelty;
}
