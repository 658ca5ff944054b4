import type { Company, Grouping, Ties } from './columns';
import type { Level } from './level';
import { LEVELS } from './level';
import type { Scope } from './scope';
import type { PersonIndex } from './units';

/** Which people of the scope are wanted; every field that is there must hold. */
export interface PeopleQuery {
  /** Position in the grouping (`DepartmentReach.group`). */
  readonly group?: number;
  readonly level?: Level;
  readonly known?: boolean;
  /** With a contact in the window. */
  readonly met?: boolean;
  readonly ownTeam?: boolean;
}

/** What people are looked up in. */
export interface PeopleQueryInput {
  readonly company: Company;
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
    found.push(i);
  }
  return found.sort((a, b) => ties.strength[b]! - ties.strength[a]! || a - b);
}
