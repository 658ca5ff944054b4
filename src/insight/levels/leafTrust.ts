import type { OrgChart } from '../columns';
import type { PersonIndex, Share } from '../units';
import type { ChartPlaces } from './chartPlaces';
import { MANAGER, SENIOR } from './levelIndexes';
import type { TitleReading } from './titleReading';

/**
 * How far it means something, in this directory, that somebody has nobody below. A chart may hold the
 * senior posts of an organisation only; then nearly everybody at its leaves has a leader's title, and
 * that their teams are missing says little.
 *
 * @returns 1 where at least half of the people at the leaves have no leader's title, falling to 0 where
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
