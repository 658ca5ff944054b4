import { LEVELS, type Level } from '../levels/level';
import type { Reach } from '../reach';

/** How many people somebody knows, as coarse as it leaves the device. */
export type KnownBand = '0' | '1-2' | '3+';

/**
 * Everything that a contribution holds (team-summary.md). No person, no meeting, no subject, no time,
 * no free text.
 */
export interface Contribution {
  readonly departments: Readonly<Record<string, KnownBand>>;
  readonly levels: Readonly<Record<Level, KnownBand>>;
  /** Departments, other than the own one, of which three people are known. */
  readonly width: number;
  /** Internal share in steps of 10 %; null if there are no meetings with people from outside. */
  readonly internalSharePercent: number | null;
}

/** Three people make a department deep, whatever goal somebody has set for themselves. */
const DEEP = 3;
/** What the service takes. */
const MOST_DEPARTMENTS = 120;
const LONGEST_NAME = 100;

/**
 * The one small vector that a member contributes. Departments without a name ("(Not set)", "Other") and
 * beyond the 120 largest are left out; control characters are taken out of names. Names stand in the
 * order of their code points, so that the order of the bytes tells nothing.
 *
 * @param reach Of an analysis by department with the deployment's own options: a person's own window,
 * scope or goals would make the figures of a team incomparable.
 * @example known Finance 4, Legal 1, own Sales 6, levels director 1 else 0, share 0.27 →
 * departments {Finance: 3+, Legal: 1-2, Sales: 3+}, width 1, internalSharePercent 30
 */
export function contributionOf(
  reach: Pick<Reach, 'departments' | 'levels' | 'internalShare'>,
): Contribution {
  const named = reach.departments
    .filter(({ kind }) => kind === 'named')
    .map((department) => ({ ...department, name: printable(department.name) }))
    .sort((a, b) => b.headcount - a.headcount)
    .filter(({ name }, i, all) => name !== '' && firstOf(name, all) === i)
    .slice(0, MOST_DEPARTMENTS)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = new Map(reach.levels.map((level) => [level.level, level.known]));
  const levels = LEVELS.map((level) => [level, bandOf(known.get(level) ?? 0)] as const);
  return {
    departments: Object.fromEntries(named.map(({ name, known }) => [name, bandOf(known)])),
    levels: Object.fromEntries(levels) as Record<Level, KnownBand>,
    width: named.filter(({ own, known }) => !own && known >= DEEP).length,
    internalSharePercent: reach.internalShare && 10 * Math.round(10 * reach.internalShare.share),
  };
}

/** Names that are one after cleaning are one department: the largest. */
function firstOf(name: string, all: readonly { readonly name: string }[]): number {
  return all.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
}

function bandOf(known: number): KnownBand {
  if (known >= DEEP) return '3+';
  return known === 0 ? '0' : '1-2';
}

function printable(name: string): string {
  const clean = name.normalize('NFKC').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim();
  return [...clean].slice(0, LONGEST_NAME).join('').trim();
}
