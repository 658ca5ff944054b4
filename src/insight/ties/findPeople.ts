import type { Answers } from '../answers';
import type { Company, Grouping, LevelEvidence } from '../domain/company';
import type { Scope } from '../domain/scope';
import { shownPerson, type ShownPerson } from '../domain/shownPerson';
import type { EpochMs, Minutes, PersonIndex, Share } from '../domain/units';
import { LEVELS, type Level } from '../levels/level';
import { isKnownLeader } from './knownLeader';
import { TIE_STATES, type Ties, type TieState } from './tie';

/** Which people of the scope are wanted; every field that is there must hold. */
export interface PeopleQuery {
  /** Position in the grouping (`DepartmentReach.group`). */
  readonly group?: number;
  readonly level?: Level;
  readonly known?: boolean;
  /** With a contact in the window. */
  readonly met?: boolean;
  readonly ownTeam?: boolean;
  /** Leaders whom ego knows, as the headline counts them. */
  readonly leaders?: boolean;
}

/** What people are looked up in. */
export interface PeopleQueryInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly scope: Scope;
  readonly grouping: Grouping;
  readonly ties: Ties;
  readonly team: Uint8Array;
}

/**
 * The people of the scope for whom all fields of the query hold, ego included: those with the
 * strongest ties first, then in the order of the directory.
 *
 * Example: `{ group: 2, met: false }` are the people of group 2 whom ego has not met in the window.
 */
export function findPeople(input: PeopleQueryInput, query: PeopleQuery): readonly PersonIndex[] {
  const { scope, ties, grouping, company, team } = input;
  const level = query.level === undefined ? -1 : LEVELS.indexOf(query.level);
  const found: PersonIndex[] = [];
  for (const i of scope.list) {
    if (query.group !== undefined && grouping.groupOf[i] !== query.group) continue;
    if (query.level !== undefined && company.levels.level[i] !== level) continue;
    if (query.known !== undefined && (ties.known[i] === 1) !== query.known) continue;
    if (query.met !== undefined && ties.contacts[i]! > 0 !== query.met) continue;
    if (query.ownTeam !== undefined && (team[i] === 1) !== query.ownTeam) continue;
    if (query.leaders !== undefined && isKnownLeader(input, i) !== query.leaders) continue;
    found.push(i);
  }
  return found.sort((a, b) => ties.strength[b]! - ties.strength[a]! || a - b);
}

/** A colleague as a list shows them. */
export interface PersonReach extends ShownPerson {
  readonly department: string;
  readonly ownTeam: boolean;
  readonly isEgo: boolean;
  readonly known: boolean;
  /** Ego's own word, if given. */
  readonly word: 'known' | 'notKnown' | null;
  readonly tie: TieSummary | null;
  readonly levelConfidence: Share;
  readonly levelEvidence: readonly LevelEvidence[];
}

export interface TieSummary {
  readonly state: TieState;
  readonly contacts: number;
  readonly sharedMinutes: Minutes;
  readonly strength: number;
  readonly lastMet: EpochMs;
  readonly invitedOnly: boolean;
}

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
 * person's group, or their own department if that group is "Other"; `''` if it is not set.
 *
 * Example: somebody never met → known false, tie null.
 */
export function personReach(input: PersonReachInput, index: PersonIndex): PersonReach {
  const { company, ties, answers } = input;
  const shown = shownPerson(company, index);
  return {
    ...shown,
    department: departmentOf(input, index),
    ownTeam: input.team[index] === 1,
    isEgo: index === input.ego,
    known: ties.known[index] === 1,
    word: answers.words[shown.personId] ?? null,
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
