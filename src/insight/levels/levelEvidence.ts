import type { LevelEvidence, OrgChart } from '../columns';
import { LEVELS, type Level } from '../level';
import type { PersonIndex } from '../units';
import type { ChartPlaces } from './chartPlaces';
import { PROFESSIONAL } from './levelIndexes';
import type { TitleUse } from './titleUses';

/**
 * Says what somebody's level rests on, most weighty first. A rule of the administrator stands alone.
 * Otherwise the title comes first, unless the place in the org chart has moved the person away from
 * what the title says. `assumed` stands alone where nothing is known.
 */
export function levelEvidence(
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
