import { attendancesByPerson } from '../calendar/attendances';
import type { Company } from '../domain/company';
import type { MeetingLog } from '../calendar/meetingLog';
import type { Ties } from '../ties/tie';
import type { Scope } from '../domain/scope';
import { MS_PER_DAY, type EpochMs, type PersonIndex } from '../domain/units';
import type { InsightOptions } from '../options';
import { isOtherDepartment, makesWider } from './coverage';
import type { DepartmentReach, Headline } from '../reach';
import { isKnownLeader } from '../ties/knownLeader';

/** What the headline is drawn from. */
interface HeadlineInput {
  readonly company: Company;
  readonly ego: PersonIndex;
  readonly ties: Ties;
  readonly log: MeetingLog;
  readonly scope: Scope;
  readonly departments: readonly DepartmentReach[];
  readonly asOf: EpochMs;
  readonly options: Pick<
    InsightOptions,
    'deepGoal' | 'wideGoal' | 'leadersGoal' | 'windowDays' | 'historyDays'
  >;
}

/**
 * "3 deep and 3 wide", and how many leaders ego knows.
 *
 * Only departments with a name, other than the own one, make ego wide: "(Not set)" and "Other" are
 * no departments. `nearest` is the one that lacks fewest people (at least one known), and of equals the
 * one in which ego knows the larger part, then the first in order. Leaders are the people of the scope
 * for whom {@link isKnownLeader} holds.
 * `leadersNew` are those of them whom ego met in the window and not before it; it is 0 if the
 * window is all that was read, because then nobody can tell.
 *
 * @example known Finance 3, Legal 2, HR 0 → width 1, nearest Legal with 2
 */
export function headlineOf(input: HeadlineInput): Headline {
  const { departments, options } = input;
  const wide = departments.filter(isOtherDepartment);
  const leaders = input.scope.list.filter((person) => isKnownLeader(input, person));
  const before = metBeforeWindow(input);
  const inWindow = (i: PersonIndex) => input.ties.contacts[i]! > 0 && before[i] === 0;
  return {
    width: wide.filter((department) => department.deep).length,
    deepGoal: options.deepGoal,
    wideGoal: wideGoalOf(wide, options),
    nearest: nearestOf(wide),
    leadersKnown: leaders.length,
    leadersGoal: options.leadersGoal,
    weeksHere: weeksHere(input),
    leadersNew: options.windowDays < options.historyDays ? leaders.filter(inWindow).length : 0,
  };
}

/** Of so many departments one belongs to the goal. */
const ONE_OF = 4;

/**
 * How many departments ego should be deep in: `options.wideGoal` (3), or a quarter of the departments
 * if that is more (rounded up), but never more than there are departments with enough people.
 *
 * @param departments Named ones, without ego's own.
 * @example 2 departments → 2; 8 → 3; 13 → 4; 40 → 10
 */
export function wideGoalOf(
  departments: readonly DepartmentReach[],
  options: Pick<InsightOptions, 'deepGoal' | 'wideGoal'>,
): number {
  const possible = departments.filter((department) => department.headcount >= options.deepGoal);
  const quarter = Math.ceil(possible.length / ONE_OF);
  return Math.min(possible.length, Math.max(options.wideGoal, quarter));
}

function nearestOf(wide: readonly DepartmentReach[]): Headline['nearest'] {
  const started = wide.filter((department) => makesWider(department) && department.known > 0);
  const [nearest] = started.sort(
    (a, b) => b.known - a.known || b.known / b.headcount - a.known / a.headcount,
  );
  return nearest === undefined ? null : { department: nearest.name, known: nearest.known };
}

/** Who came half a year ago has had the time to get around. */
const NEW_WEEKS = 26;

/** Only a history that goes further back can tell that somebody is new. */
function weeksHere({ log, asOf, options }: HeadlineInput): number | null {
  if (log.count === 0 || options.historyDays < 2 * NEW_WEEKS * 7) return null;
  const weeks = Math.floor((asOf - log.start[0]!) / (7 * MS_PER_DAY));
  return weeks < NEW_WEEKS ? weeks : null;
}

/** 1 for everybody with a meeting before the window, as far back as meetings were read. */
function metBeforeWindow({ company, log, asOf, options }: HeadlineInput): Uint8Array {
  const from = asOf - options.windowDays * MS_PER_DAY;
  const before = new Uint8Array(company.people.length);
  const { people, first, meeting } = attendancesByPerson(log);
  for (let row = 0; row < people.length; row++) {
    if (log.start[meeting[first[row]!]!]! < from) before[people[row]!] = 1;
  }
  return before;
}
