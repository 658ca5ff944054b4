import type { Company, Grouping } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import type { Ties } from './tie';
import { egoGraph, graphMeetings, structuralHoles } from './structuralHoles';
import { expectedStructuralHoles } from './expectedStructuralHoles';
import { LEVELS } from '../levels/level';
import { blauExpected, blauIndex, eiIndex, type Mix } from './mixing';
import type { InsightOptions } from '../options';
import type { NetworkFigures } from '../reach';
import type { Scope } from '../domain/scope';
import type { EpochMs, PersonIndex } from '../domain/units';

/** What the figures are computed from. */
export interface NetworkInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly log: MeetingLog;
  readonly ties: Ties;
  readonly scope: Scope;
  readonly grouping: Grouping;
  readonly options: Pick<InsightOptions, 'windowDays'>;
  readonly asOf: EpochMs;
}

/**
 * The analyst's figures, as seen from ego's calendar in the window. Counted are the people of the
 * scope with at least one contact, each once, beside what would be expected if ego had met as many
 * people at random. Somebody without a department is in none: they are left out of the figures by
 * department, and the E–I index is null if ego has none.
 *
 * Example: met 1 of the own department and 3 others → E–I index 0.5.
 */
export function measureNetwork(input: NetworkInput): NetworkFigures {
  const { grouping, company, ego } = input;
  const own = grouping.groupOf[ego]!;
  const departments = mixOf(input, grouping.groupOf, grouping.groups.length, (group) =>
    hasName(grouping, group),
  );
  const levels = mixOf(input, company.levels.level, LEVELS.length, () => true);
  const ownIsKnown = hasName(grouping, own);
  const small = graphMeetings(input.log, input.options, input.asOf);
  const holes = structuralHoles(egoGraph(input.log, small));
  const byChance = expectedStructuralHoles(input.scope.people - 1, input.log, small);
  return {
    eiIndex: ownIsKnown ? eiIndex(departments.met, own) : null,
    eiExpected: ownIsKnown ? eiIndex(departments.people, own) : null,
    blauDepartments: blauIndex(departments),
    blauLevels: blauIndex(levels),
    blauDepartmentsExpected: blauExpected(departments),
    blauLevelsExpected: blauExpected(levels),
    effectiveSize: holes?.effectiveSize ?? null,
    constraint: holes?.constraint ?? null,
    effectiveSizeExpected: byChance?.effectiveSize ?? null,
    constraintExpected: byChance?.constraint ?? null,
  };
}

function hasName(grouping: Grouping, group: number): boolean {
  return grouping.groups[group]?.kind !== 'notSet';
}

/** Counts the scope without ego by kind; kinds that do not count stay empty. */
function mixOf(
  input: NetworkInput,
  kindOf: Int32Array | Uint8Array,
  kinds: number,
  counts: (kind: number) => boolean,
): Mix {
  const people = new Array<number>(kinds).fill(0);
  const met = new Array<number>(kinds).fill(0);
  for (const person of input.scope.list) {
    if (person === input.ego) continue;
    people[kindOf[person]!]!++;
    if (input.ties.contacts[person]! > 0) met[kindOf[person]!]!++;
  }
  const blank = (n: number, kind: number) => (counts(kind) ? n : 0);
  return { people: people.map(blank), met: met.map(blank) };
}
