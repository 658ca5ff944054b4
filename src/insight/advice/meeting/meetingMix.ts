import { MS_PER_MINUTE } from '../../domain/units';
import { LEVELS } from '../../levels/level';
import type { DepartmentReach } from '../../reach';
import type { SuggestionContext } from '../suggestionContext';
import type { DepartmentInMeeting, HeadCount, MeetingLength, MeetingMix } from './meetingAdvice';
import type { OpenItem, WhoIsThere } from './openItem';

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

/** From five on a meeting is mixed; above eight few get to speak. */
const GOOD_FROM = 5;
/** Half an hour does for many meetings. */
const GOOD_MINUTES = 30;
/** What is longer is a workshop: nobody planned that by habit. */
const LONGEST_MEETING = 120;

/**
 * Whether a meeting has a good size: 5 to `most` (8) people.
 *
 * @example ego and four others → 5, `good`; ego, two others and a list → 3 and a list, `unknown`
 */
export function headCountOf({ size, unresolved, lists }: WhoIsThere, most: number): HeadCount {
  return { people: size - lists, lists, verdict: verdictOf(size, unresolved, most) };
}

function verdictOf(size: number, unresolved: number, most: number): HeadCount['verdict'] {
  if (size > most) return 'large';
  if (unresolved > 0) return 'unknown';
  if (size <= 2) return size === 1 ? 'empty' : 'oneToOne';
  return size < GOOD_FROM ? 'small' : 'good';
}

/**
 * Whether a meeting may be longer than it need be: more than half an hour, and no workshop.
 *
 * @example 60 minutes → `long`, 30 would do
 */
export function meetingLength({ start, end }: OpenItem): MeetingLength {
  const minutes = Math.max(0, (end - start) / MS_PER_MINUTE);
  const isLong = minutes > GOOD_MINUTES && minutes <= LONGEST_MEETING;
  return {
    minutes,
    verdict: isLong ? 'long' : 'good',
    better: isLong ? GOOD_MINUTES : minutes,
  };
}
