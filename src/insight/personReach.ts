import type { Answers } from './answers';
import type { Company, Grouping, Ties } from './columns';
import { TIE_STATES } from './columns';
import { LEVELS } from './level';
import type { PersonReach, TieSummary } from './reach';
import type { PersonIndex } from './units';

/** What a person's row is drawn from. */
export interface PersonReachInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly team: Uint8Array;
  readonly grouping: Grouping;
  readonly ties: Ties;
  readonly answers: Answers;
}

/**
 * One person as a list shows them: who they are, how ego is tied to them, and what their level rests
 * on. `tie` is null without a contact in the history, and for ego. `department` is the name of the
 * person's group, or their own department where that group is "Other"; `''` where it is not set.
 *
 * Example: somebody never met → known false, tie null.
 */
export function personReach(input: PersonReachInput, index: PersonIndex): PersonReach {
  const { company, ties, answers } = input;
  const person = company.people[index]!;
  return {
    personId: person.id,
    displayName: person.displayName,
    jobTitle: person.jobTitle,
    department: departmentOf(input, index),
    level: LEVELS[company.levels.level[index]!]!,
    office: person.officeLocation,
    ownTeam: input.team[index] === 1,
    isEgo: index === input.ego,
    known: ties.known[index] === 1,
    word: answers.words[person.id] ?? null,
    tie: tieOf(ties, index),
    levelConfidence: company.levels.confidence[index]!,
    levelEvidence: company.levels.evidenceOf(index),
  };
}

/** Name of the department of one person; see {@link personReach}. */
export function departmentOf(
  input: Pick<PersonReachInput, 'company' | 'grouping'>,
  index: PersonIndex,
): string {
  const group = input.grouping.groups[input.grouping.groupOf[index]!]!;
  const isFolded = group.kind === 'other' && input.grouping.kind === 'department';
  return isFolded ? (input.company.people[index]!.department ?? '').trim() : group.name;
}

function tieOf(ties: Ties, index: PersonIndex): TieSummary | null {
  const lastMet = ties.lastMet[index]!;
  if (Number.isNaN(lastMet)) return null;
  return {
    state: TIE_STATES[ties.state[index]!]!,
    contacts: ties.contacts[index]!,
    sharedMinutes: ties.sharedMinutes[index]!,
    strength: ties.strength[index]!,
    lastMet,
    invitedOnly: ties.invitedOnly[index] === 1,
  };
}
