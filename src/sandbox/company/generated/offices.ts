import type { SeededRandom } from '../../random/seededRandom';
import type { ZoneName } from '../../time/zonedTime';
import type { TitleLanguage } from './seats';

export interface Office {
  readonly name: string;
  readonly zone: ZoneName;
  readonly weight: number;
  /** Languages in which titles are written here, with their share. */
  readonly titleLanguages: readonly (readonly [TitleLanguage, number])[];
  /** Where the names of the people come from, with their share. */
  readonly origins: readonly (readonly [Origin, number])[];
}

export type Origin = 'de' | 'en' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'ja';

const GERMAN_MIX = [
  ['de', 0.64],
  ['en', 0.07],
  ['pl', 0.06],
  ['es', 0.05],
  ['pt', 0.05],
  ['it', 0.05],
  ['fr', 0.03],
  ['nl', 0.03],
  ['ja', 0.02],
] as const;

export const OFFICES: readonly Office[] = [
  {
    name: 'Berlin',
    zone: 'Europe/Berlin',
    weight: 0.46,
    titleLanguages: [
      ['en', 0.68],
      ['de', 0.32],
    ],
    origins: GERMAN_MIX,
  },
  {
    name: 'Munich',
    zone: 'Europe/Berlin',
    weight: 0.17,
    titleLanguages: [
      ['en', 0.5],
      ['de', 0.5],
    ],
    origins: GERMAN_MIX,
  },
  {
    name: 'New York',
    zone: 'America/New_York',
    weight: 0.28,
    titleLanguages: [['en', 1]],
    origins: [
      ['en', 0.74],
      ['es', 0.14],
      ['it', 0.05],
      ['ja', 0.04],
      ['pt', 0.03],
    ],
  },
  {
    name: 'Paris',
    zone: 'Europe/Paris',
    weight: 0.09,
    titleLanguages: [
      ['en', 0.4],
      ['fr', 0.6],
    ],
    origins: [
      ['fr', 0.84],
      ['es', 0.08],
      ['en', 0.08],
    ],
  },
];

export function drawOffice(random: SeededRandom): Office {
  return random.pickWeighted(OFFICES.map((office) => [office, office.weight] as const));
}

/** Most titles follow the office; some people keep the one of their own language. */
export function drawTitleLanguage(
  office: Office,
  origin: Origin,
  random: SeededRandom,
): TitleLanguage {
  if (origin !== 'pl' && random.chance(0.12)) return origin;
  return random.pickWeighted(office.titleLanguages);
}
