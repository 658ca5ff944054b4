import { makesWider } from '../coverage/coverage';
import { everybodyBelow } from '../domain/chartRelations';
import type { Company, Grouping } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import type { Scope } from '../domain/scope';
import type { PersonIndex } from '../domain/units';
import { LEVELS, type Level } from '../levels/level';
import type { DepartmentReach } from '../reach';
import { guestsOf } from './teamMeetings';

/** Guests of the team's meetings, of all people there who are not of the team. */
export interface DoorCount {
  /** Distinct people who were in a team meeting of the window. */
  readonly guests: number;
  /** People of the scope who do not report to ego, at any depth; without ego. */
  readonly people: number;
}

export interface DoorDepartment extends DoorCount {
  /** Position in the grouping; key for `peopleIn`. */
  readonly group: number;
  readonly name: string;
  readonly kind: DepartmentReach['kind'];
  /** Ego's own department. */
  readonly own: boolean;
  /** One entry a level, lowest first. */
  readonly levels: readonly DoorLevel[];
}

interface DoorLevel extends DoorCount {
  readonly level: Level;
}

/** What the manager's team meetings bring in from the rest of the company. */
export interface Doorway {
  readonly meetings: number;
  /** … of which at least one person outside the team was in. */
  readonly withGuests: number;
  readonly guests: number;
  readonly departments: readonly DoorDepartment[];
  /** All levels, lowest first. */
  readonly levels: readonly DoorLevel[];
}

/** What the doorway is measured from. */
interface DoorwayInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly log: MeetingLog;
  readonly grouping: Grouping;
  readonly scope: Scope;
  readonly departments: readonly DepartmentReach[];
}

/**
 * Which departments and levels the manager's team meetings bring in (team-summary.md, own account).
 * A guest is an enabled member in a team meeting who is neither ego nor below ego: ego's peers and
 * managers are guests too. Departments are those of the coverage that have people outside the team,
 * in its order; sums over departments and over levels are equal.
 *
 * @param meetings See `teamMeetings`.
 * @example one team meeting with Fay of Finance → Finance 1 guest of 5 people, all others 0
 */
export function measureDoorway(input: DoorwayInput, meetings: readonly number[]): Doorway {
  const inTeam = everybodyBelow(input.company.chart, input.ego);
  const guests = guestsOf(input.log, meetings, inTeam);
  const counts = countCells(input, guests.people, inTeam);
  const levelsOf = (first: number, step: number, rows: number) =>
    LEVELS.map((level, l) => ({ level, ...sum(counts, first + l, step, rows) }));
  const departments = input.departments.map(({ group, name, kind, own }) => ({
    ...{ group, name, kind, own },
    ...sum(counts, group * LEVELS.length, 1, LEVELS.length),
    levels: levelsOf(group * LEVELS.length, 1, 1),
  }));
  return {
    meetings: meetings.length,
    withGuests: guests.meetings,
    guests: sum(counts, 0, 1, counts.people.length).guests,
    departments: departments.filter(({ people }) => people > 0),
    levels: levelsOf(0, LEVELS.length, input.grouping.groups.length),
  };
}

interface Counts {
  /** One entry a cell: group × level. */
  readonly guests: Int32Array;
  readonly people: Int32Array;
}

function countCells(
  { company, grouping, scope }: DoorwayInput,
  guests: ReadonlySet<PersonIndex>,
  inTeam: Uint8Array,
): Counts {
  const size = grouping.groups.length * LEVELS.length;
  const counts = { guests: new Int32Array(size), people: new Int32Array(size) };
  for (let i = 0; i < company.people.length; i++) {
    if (scope.members[i] !== 1 || company.countable[i] !== 1 || inTeam[i] === 1) continue;
    const cell = grouping.groupOf[i]! * LEVELS.length + company.levels.level[i]!;
    counts.people[cell]!++;
    if (guests.has(i)) counts.guests[cell]!++;
  }
  return counts;
}

function sum(counts: Counts, first: number, step: number, length: number): DoorCount {
  const total = { guests: 0, people: 0 };
  for (let cell = first, left = length; left > 0; cell += step, left--) {
    total.guests += counts.guests[cell]!;
    total.people += counts.people[cell]!;
  }
  return total;
}

/** A department to which the manager opens no door. */
export interface DoorGap {
  readonly group: number;
  readonly name: string;
  /** People there. */
  readonly people: number;
  /** … whom the manager knows; fewer than make it deep. */
  readonly known: number;
  readonly rarelyMet: boolean;
}

/**
 * Gaps of the manager as the team's door-opener: named departments other than the own one in which
 * the manager is not deep and from which nobody was in a team meeting of the window. Rarely met ones
 * come first, then those of whom fewest are known, then the largest.
 *
 * @example Finance: 1 of 42 known, no guest → a gap; Legal: none known, its head was a guest → none
 */
export function doorGaps(
  departments: readonly DepartmentReach[],
  doorway: Doorway,
): readonly DoorGap[] {
  const open = new Set(
    doorway.departments.filter(({ guests }) => guests > 0).map(({ group }) => group),
  );
  return departments
    .filter((department) => makesWider(department) && !open.has(department.group))
    .map(({ group, name, headcount, known, rarelyMet }) => ({
      ...{ group, name, people: headcount, known, rarelyMet },
    }))
    .sort(
      (a, b) =>
        Number(b.rarelyMet) - Number(a.rarelyMet) || a.known - b.known || b.people - a.people,
    );
}
