import { LEVELS } from '../level';
import type { DepartmentReach } from '../reach';
import type { SuggestionContext } from '../suggestions/suggestionContext';
import type { DepartmentInMeeting, MeetingMix } from './meetingAdvice';
import type { WhoIsThere } from './whoIsThere';

type MixContext = Pick<SuggestionContext, 'company' | 'ego' | 'grouping' | 'ties' | 'coverage'>;

/**
 * Who is in a meeting by department and level, ego included.
 *
 * @example ego and Tom of Sales, Lea of Legal → Sales 2, Legal 1; missing: Finance, a gap of ego's
 */
export function meetingMix(context: MixContext, who: WhoIsThere): MeetingMix {
  const { company, ego, grouping, coverage } = context;
  const everybody = [ego, ...who.people];
  const there = new Set(everybody.map((person) => grouping.groupOf[person]));
  const isMissing = (row: DepartmentReach) =>
    row.rarelyMet && row.kind === 'named' && !there.has(row.group);
  const levels = LEVELS.map((level, index) => ({
    level,
    people: everybody.filter((person) => company.levels.level[person] === index).length,
  }));
  return {
    departments: departmentsIn(context, everybody),
    levels: levels.filter((row) => row.people > 0),
    outside: who.outside,
    unresolved: who.unresolved,
    // A list may hold somebody of any department.
    missing: (who.unresolved > 0 ? [] : coverage.departments)
      .filter(isMissing)
      .map((row) => row.name),
  };
}

function departmentsIn(
  { grouping, ties }: MixContext,
  everybody: readonly number[],
): DepartmentInMeeting[] {
  const rows = new Map<number, { people: number; known: number }>();
  for (const person of everybody) {
    const group = grouping.groupOf[person]!;
    const row = rows.get(group) ?? { people: 0, known: 0 };
    rows.set(group, { people: row.people + 1, known: row.known + ties.known[person]! });
  }
  return [...rows]
    .sort(([a, one], [b, other]) => other.people - one.people || a - b)
    .map(([group, row]) => ({
      department: grouping.groups[group]!.name,
      kind: grouping.groups[group]!.kind,
      ...row,
    }));
}
