import { countReports } from '../domain/chartRelations';
import type { PersonIndex, Share } from '../domain/units';
import {
  chartFactor,
  hoursFactor,
  levelFactor,
  lineFactor,
  loadFactor,
  mutualFactor,
} from './factors';
import { officeFactor } from './officeFactor';
import { levelDistance, type SuggestionContext } from './suggestionContext';
import type { SuggestionSources } from './suggestionSources';

/** What speaks for and against a meeting with one person; each in (0, 1]. */
export interface ReachabilityFactors {
  readonly level: Share;
  readonly mutual: Share;
  readonly chart: Share;
  readonly line: Share;
  readonly office: Share;
  readonly hours: Share;
  readonly load: Share;
}

/** The factors of one person. */
export function reachabilityFactors(
  { context, mutual, nearest, fromEgo }: SuggestionSources,
  person: PersonIndex,
): ReachabilityFactors {
  const { people, chart } = context.company;
  return {
    level: levelFactor(levelDistance(context, person)),
    mutual: mutualFactor(mutual.countOf(person)),
    chart: chartFactor(nearest.stepsOf(person)),
    line: lineOf(context, fromEgo.stepsOf(person)),
    office: officeFactor(context.officeOf(person)),
    hours: hoursFactor(context.commonHours?.get(people[person]!.id)),
    load: loadFactor(countReports(chart, person)),
  };
}

/** If ego has neither manager nor reports in the directory, the chart says nothing against anybody. */
function lineOf({ company, ego }: SuggestionContext, steps: number): Share {
  const { chart } = company;
  const isAlone = chart.manager[ego]! < 0 && countReports(chart, ego) === 0;
  return isAlone ? 1 : lineFactor(steps);
}

/**
 * Chance of a meeting coming about, as the product of the factors, in (0, 1]. The factors are judged,
 * not fitted; the hold-out bench says what each of them gains and costs.
 *
 * @example all 1 but `level` 0.6 and `office` 0.75 → 0.45
 */
export function reachabilityOf(factors: ReachabilityFactors): Share {
  const { level, mutual, chart, line, office, hours, load } = factors;
  return level * mutual * chart * line * office * hours * load;
}

/**
 * At least {@link reachabilityOf}, without the factors that take time to know (mutual contacts of
 * people in ego's calendar) or are seldom known (common hours).
 */
export function reachabilityBound(
  { context, mutual, nearest, fromEgo }: SuggestionSources,
  person: PersonIndex,
): Share {
  return (
    levelFactor(levelDistance(context, person)) *
    (mutual.isSeen(person) ? 1 : mutualFactor(mutual.countOf(person))) *
    chartFactor(nearest.stepsOf(person)) *
    lineOf(context, fromEgo.stepsOf(person)) *
    officeFactor(context.officeOf(person)) *
    loadFactor(countReports(context.company.chart, person))
  );
}
