import type { LevelEvidence, Levels, OrgChart } from '../domain/company';
import type { Person } from '../domain/person';
import type { PersonIndex, Share } from '../domain/units';
import type { InsightOptions } from '../options';
import { chartPlaces, chartScore, placeOf, type ChartPlace, type ChartPlaces } from './chartPlaces';
import { levelIndex, LEVELS, PROFESSIONAL, type Level, type LevelIndex } from './level';
import { titleUses, type TitleUse } from './titleUses';

/**
 * Works out everybody's seniority, which Graph does not know, from two kinds of evidence: what the job
 * title says in nine languages ({@link titleUses}, fitted to how the company uses it), and the place
 * in the org chart ({@link chartScore}). Each gives every level a weight; the level with the highest
 * sum is taken, and its share of all weights is the confidence. An administrator's rule wins with
 * confidence 1. Everybody gets a level: without evidence `professional`, confidence 0, `assumed`.
 *
 * @param countable 1 for people who can be met; only they count as reports
 * @throws LevelRuleError if a regular expression of `options.levelMapping` cannot be read
 * @example "Account Manager" without reports → professional; with 6 reports → manager
 */
export function classifyLevels(
  people: readonly Person[],
  chart: OrgChart,
  countable: Uint8Array,
  options: InsightOptions,
): Levels {
  const places = chartPlaces(chart, countable);
  const { of: uses, trust } = titleUses(people, chart, places, countable, options);
  const level = new Uint8Array(people.length);
  const confidence = new Float32Array(people.length);
  for (const [person, use] of uses.entries()) {
    const verdict = judge(use, placeOf(person, chart, places, trust));
    level[person] = verdict.level;
    confidence[person] = verdict.confidence;
  }
  return {
    level,
    confidence,
    evidenceOf: (person) => {
      const use = uses[person];
      const shown = LEVELS[level[person] ?? PROFESSIONAL] ?? 'professional';
      return use ? levelEvidence(use, person, shown, chart, places) : [{ kind: 'assumed' }];
    },
  };
}

interface Verdict {
  readonly level: LevelIndex;
  readonly confidence: Share;
}

/** No more sure than this without an administrator's rule. */
const MOST_CONFIDENCE = 0.95;

/**
 * The head of a company gives the ranks of those who report there, some of whom lead few people: the
 * chart counts for this much against such a rank.
 */
const BELOW_TOP = 0.6;

const ASSUMED: Verdict = { level: PROFESSIONAL, confidence: 0 };

function judge(use: TitleUse, place: ChartPlace): Verdict {
  if (use.rule) return { level: levelIndex(use.rule.level), confidence: 1 };
  if (use.here === null && Number.isNaN(place.expected)) return ASSUMED;
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  let weights = 0;
  const chartWeight = place.belowTop && use.here?.kind === 'rank' ? BELOW_TOP : 1;
  for (const [level, title] of use.scores.entries()) {
    const score = title + chartWeight * chartScore(place, level);
    weights += Math.exp(score);
    if (score <= bestScore) continue;
    best = level;
    bestScore = score;
  }
  return { level: best, confidence: confidenceOf(bestScore, weights) };
}

function confidenceOf(score: number, weights: number): Share {
  return weights > 0 ? Math.min(MOST_CONFIDENCE, Math.exp(score) / weights) : 0;
}

/**
 * Says what somebody's level rests on, most weighty first. A rule of the administrator stands alone.
 * Otherwise the title comes first, unless the place in the org chart has moved the person away from
 * what the title says. `assumed` stands alone if nothing is known.
 */
function levelEvidence(
  use: TitleUse,
  person: PersonIndex,
  level: Level,
  chart: OrgChart,
  places: ChartPlaces,
): readonly LevelEvidence[] {
  if (use.rule) return [{ kind: 'mapping', pattern: use.rule.title, level: use.rule.level }];
  const title = titleEvidence(use);
  const place = isTelling(use, person, places) ? placeEvidence(person, chart, places) : [];
  if (title === null) return place.length > 0 ? place : [{ kind: 'assumed' }];
  return title.level === level ? [title, ...place] : [...place, title];
}

/** Whether the chart says anything: somebody below, or none below somebody whose title says much. */
function isTelling(use: TitleUse, person: PersonIndex, places: ChartPlaces): boolean {
  if (places.placed[person] !== 1) return false;
  return use.here !== null || !Number.isNaN(places.expected[person]);
}

function titleEvidence({ literal, here }: TitleUse) {
  if (!literal || !here) return null;
  const matched = literal.matched;
  const level = levelAt(here.level);
  return here.level === literal.level
    ? ({ kind: 'title', matched, level } as const)
    : ({ kind: 'titleUsedOtherwise', matched, literal: levelAt(literal.level), level } as const);
}

function placeEvidence(
  person: PersonIndex,
  chart: OrgChart,
  places: ChartPlaces,
): readonly LevelEvidence[] {
  return [
    {
      kind: 'reports',
      direct: places.direct[person] ?? 0,
      transitive: chart.transitiveReports[person] ?? 0,
    },
    { kind: 'layer', layer: chart.layer[person] ?? 0, height: chart.height[person] ?? 0 },
  ];
}

function levelAt(index: number): Level {
  return LEVELS[index] ?? LEVELS[PROFESSIONAL] ?? 'professional';
}
