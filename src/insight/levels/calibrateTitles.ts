import type { OrgChart } from '../domain/company';
import type { PersonIndex, Share } from '../domain/units';
import type { ChartPlaces } from './chartPlaces';
import { MANAGER, SENIOR } from './level';
import type { TitleReading } from './titleReading';

interface Use {
  readonly literal: TitleReading;
  people: number;
  sum: number;
}

/** The literal level counts like this many people with the title. */
const LITERAL_WEIGHT = 3;

/** A title is used otherwise if its people are this far (in levels) from what it says. */
const FAR = 0.75;

/** "X manager" is a manager if so many carry it and are shown at about that level. */
const MANAGERS = { people: 3, level: 2.6 };

/**
 * Fits the words of titles to the company at hand: for every rank word, the levels at which the org
 * chart shows the people who carry it are averaged with the literal level, which counts like three of
 * them. If the average is 0.75 levels or more below, the word means that lower level here. If
 * "X manager" is carried by three or more who mostly lead people, it is a manager here.
 *
 * People in the top two layers and people outside the chart are left out: an executive without
 * reports is still one. People at the leaves count as far as leaves can be trusted ({@link leafTrust}),
 * but fully if their place contradicts the title ({@link isMisplaced}).
 *
 * @param readings the reading of each person's title
 * @returns for every word that is used otherwise, its level here
 * @example 20 "vice presidents" without reports in layer 6: (3 × 5 + 20 × 1.4) / 23 = 1.9 → senior
 */
export function calibrateTitles(
  readings: readonly (TitleReading | null)[],
  chart: OrgChart,
  places: ChartPlaces,
  trust: Share,
): ReadonlyMap<string, number> {
  const uses = new Map<string, Use>();
  for (const [person, literal] of readings.entries()) {
    const shown = literal && isFitted(literal) ? shownLevel(person, chart, places) : null;
    if (literal === null || shown === null) continue;
    const leads = !Number.isNaN(places.expected[person]);
    const weight = leads || isMisplaced(person, readings, chart, places) ? 1 : trust;
    const use = uses.get(literal.matched) ?? { literal, people: 0, sum: 0 };
    use.people += weight;
    use.sum += weight * (leads ? believed(shown, literal.level, trust) : shown);
    uses.set(literal.matched, use);
  }
  return usedOtherwise(uses);
}

/** A leader in a chart that lacks the people below is at least partly what the title says. */
function believed(shown: number, literal: number, trust: Share): number {
  return shown < literal ? literal - trust * (literal - shown) : shown;
}

function isFitted(reading: TitleReading): boolean {
  return reading.kind === 'managing' || reading.level >= MANAGER;
}

/** The level at which the chart shows a person; null if it does not tell. */
function shownLevel(person: PersonIndex, chart: OrgChart, places: ChartPlaces): number | null {
  const layer = chart.layer[person] ?? 0;
  if (places.placed[person] !== 1 || layer < 2) return null;
  const expected = places.expected[person] ?? Number.NaN;
  return Number.isNaN(expected) ? Math.max(1.4, 3 - 0.4 * layer) : expected;
}

function usedOtherwise(uses: ReadonlyMap<string, Use>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [words, { literal, people, sum }] of uses) {
    if (literal.kind === 'managing') {
      if (people >= MANAGERS.people && sum / people >= MANAGERS.level) levels.set(words, MANAGER);
      continue;
    }
    const average = (LITERAL_WEIGHT * literal.level + sum) / (LITERAL_WEIGHT + people);
    if (literal.level - average >= FAR) levels.set(words, Math.round(average));
  }
  return levels;
}

/**
 * How far it means something, in this directory, that somebody has nobody below. A chart may hold the
 * senior posts of an organisation only; then nearly everybody at its leaves has a leader's title, and
 * that their teams are missing says little.
 *
 * @returns 1 if at least half of the people at the leaves have no leader's title, falling to 0 if
 *   all have one; times the share of people who are in the chart at all
 */
export function leafTrust(
  readings: readonly (TitleReading | null)[],
  places: ChartPlaces,
  countable: Uint8Array,
): Share {
  let leaves = 0;
  let leaders = 0;
  for (const [person, reading] of readings.entries()) {
    if (places.placed[person] !== 1 || countable[person] !== 1) continue;
    if (!Number.isNaN(places.expected[person])) continue;
    leaves++;
    if ((reading?.level ?? 0) >= MANAGER) leaders++;
  }
  return leaves === 0 ? 0 : places.known * Math.min(1, 2 - (2 * leaders) / leaves);
}

/**
 * Whether a title cannot mean what it says, whatever the rest of the chart holds: nobody below, and
 * either further down than any chain of command puts such a level (a manager below layer 6, a director
 * below 5, a vice president below 4, an executive below 3), or below somebody with a lower title.
 */
export function isMisplaced(
  person: PersonIndex,
  readings: readonly (TitleReading | null)[],
  chart: OrgChart,
  places: ChartPlaces,
): boolean {
  const level = readings[person]?.level ?? 0;
  if (level <= SENIOR || !Number.isNaN(places.expected[person])) return false;
  if ((chart.layer[person] ?? 0) > 9 - level) return true;
  const above = readings[chart.manager[person] ?? -1] ?? null;
  return above !== null && above.level < level && above.kind !== 'managing';
}
