import type { OrgChart } from '../domain/company';
import type { InsightOptions, LevelRule } from '../options';
import type { Person } from '../domain/person';
import type { Share } from '../domain/units';
import { calibrateTitles, leafTrust } from './calibrateTitles';
import type { ChartPlaces } from './chartPlaces';
import { levelRules } from './levelRules';
import { titleReader } from './titleReader';
import { titleScores, type TitleReading } from './titleReading';

/** Everything known about one distinct title. */
export interface TitleUse {
  /** The administrator's rule, which wins. */
  readonly rule: LevelRule | null;
  /** What the title says; null if it says nothing. */
  readonly literal: TitleReading | null;
  /** What it means in this company; the same as `literal` unless it is used otherwise. */
  readonly here: TitleReading | null;
  /** How well each level fits, by the title alone. */
  readonly scores: readonly number[];
}

const NO_TITLE: TitleUse = { rule: null, literal: null, here: null, scores: titleScores(null) };

/** What everybody's title means in this company. */
export interface TitleUses {
  /** One entry per person. */
  readonly of: readonly TitleUse[];
  /** How far it means something that somebody has nobody below ({@link leafTrust}). */
  readonly trust: Share;
}

/** Reads every distinct title once and fits it to the company. */
export function titleUses(
  people: readonly Person[],
  chart: OrgChart,
  places: ChartPlaces,
  countable: Uint8Array,
  options: InsightOptions,
): TitleUses {
  const ruleFor = levelRules(options.levelMapping);
  const readTitle = titleReader();
  const literals = new Map<string, TitleReading | null>();
  for (const { jobTitle } of people) {
    if (jobTitle !== null && !literals.has(jobTitle)) literals.set(jobTitle, readTitle(jobTitle));
  }
  const readings = people.map(({ jobTitle }) => literals.get(jobTitle ?? '') ?? null);
  const trust = leafTrust(readings, places, countable);
  const levels = calibrateTitles(readings, chart, places, trust);
  const uses = new Map<string, TitleUse>();
  for (const [title, literal] of literals) {
    const here = literal && hereOf(literal, levels);
    uses.set(title, { rule: ruleFor(title), literal, here, scores: titleScores(here) });
  }
  return { of: people.map(({ jobTitle }) => uses.get(jobTitle ?? '') ?? NO_TITLE), trust };
}

function hereOf(literal: TitleReading, levels: ReadonlyMap<string, number>): TitleReading {
  const level = levels.get(literal.matched);
  return level === undefined ? literal : { ...literal, level, kind: 'rank' };
}
