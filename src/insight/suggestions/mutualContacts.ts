import type { PersonIndex } from '../units';
import type { SuggestionContext } from './suggestionContext';

/** People ego knows who evidently deal with somebody else. */
export interface MutualContacts {
  countOf(person: PersonIndex): number;
  /** They themselves, best known first. */
  listOf(person: PersonIndex): readonly PersonIndex[];
}

/** In larger meetings people need not have spoken to each other. */
const LARGEST_MEETING = 40;

/**
 * Mutual contacts as far as ego alone can know them, from two sources: the org chart (known people
 * among the person's manager, direct reports and teammates) and ego's own calendar (known people in
 * the same meeting of at most 40, also in those that ego declined or that make no ties). Meetings
 * without ego are invisible: the true number is this or more.
 *
 * @param possible 1 for people whose mutual contacts may be asked for.
 */
export function mutualContacts(context: SuggestionContext, possible: Uint8Array): MutualContacts {
  const { chart } = context.company;
  const { known, strength } = context.ties;
  const knownReports = new Int32Array(known.length);
  for (let i = 0; i < known.length; i++) {
    if (known[i] === 1 && chart.manager[i]! >= 0) knownReports[chart.manager[i]!]!++;
  }
  const together = metTogether(context, possible);
  const chartCount = (person: PersonIndex) => {
    const manager = chart.manager[person]!;
    if (manager < 0) return knownReports[person]!;
    return knownReports[person]! + known[manager]! + knownReports[manager]! - known[person]!;
  };
  const all = (person: PersonIndex) => {
    const found = new Set(together.get(person));
    for (const neighbour of chartNeighbours(context, person)) {
      if (known[neighbour] === 1) found.add(neighbour);
    }
    return found;
  };
  const id = (i: PersonIndex) => context.company.people[i]!.id;
  return {
    countOf: (person) => (together.has(person) ? all(person).size : chartCount(person)),
    listOf: (person) =>
      [...all(person)].sort((a, b) => strength[b]! - strength[a]! || (id(a) < id(b) ? -1 : 1)),
  };
}

/** Manager, direct reports and teammates. */
export function* chartNeighbours(
  { company: { chart } }: Pick<SuggestionContext, 'company'>,
  person: PersonIndex,
): Generator<PersonIndex> {
  const manager = chart.manager[person]!;
  if (manager >= 0) {
    yield manager;
    for (let r = chart.reportsStart[manager]!; r < chart.reportsStart[manager + 1]!; r++) {
      if (chart.reports[r] !== person) yield chart.reports[r]!;
    }
  }
  for (let r = chart.reportsStart[person]!; r < chart.reportsStart[person + 1]!; r++) {
    yield chart.reports[r]!;
  }
}

function metTogether(
  { log, ties }: SuggestionContext,
  possible: Uint8Array,
): ReadonlyMap<PersonIndex, ReadonlySet<PersonIndex>> {
  const together = new Map<PersonIndex, Set<PersonIndex>>();
  for (const { people } of log.outcomes) {
    if (people.length < 2 || people.length > LARGEST_MEETING) continue;
    const strangers = people.filter((person) => possible[person] === 1);
    if (strangers.length === 0) continue;
    const acquaintances = people.filter((person) => ties.known[person] === 1);
    if (acquaintances.length === 0) continue;
    for (const person of strangers) {
      const found = together.get(person) ?? new Set();
      for (const known of acquaintances) if (known !== person) found.add(known);
      together.set(person, found);
    }
  }
  return together;
}
