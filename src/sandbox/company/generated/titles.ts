import type { SeededRandom } from '../../random/seededRandom';
import { COMMERCIAL_TITLES } from './titlesCommercial';
import { TECHNICAL_TITLES } from './titlesTechnical';
import { SERVICE_TITLES } from './titlesServices';
import type { Rank, TitleLanguage } from './rank';

/** Titles of one rank by language; English is always there. */
export type TitlesByLanguage = { readonly en: readonly string[] } & Partial<
  Record<TitleLanguage, readonly string[]>
>;

/** Titles below the head of a department; heads have theirs in the department's plan. */
export type DepartmentTitles = Readonly<Record<Exclude<Rank, 'executive'>, TitlesByLanguage>>;

const TITLES: Readonly<Record<string, DepartmentTitles>> = {
  ...COMMERCIAL_TITLES,
  ...TECHNICAL_TITLES,
  ...SERVICE_TITLES,
};

/** A title as that department uses it; English where the language has none for the rank. */
export function drawTitle(
  department: string,
  rank: Rank,
  language: TitleLanguage,
  random: SeededRandom,
): string {
  const titles = TITLES[department];
  if (!titles) throw new Error(`no titles for ${department}`);
  const byLanguage = titles[rank === 'executive' ? 'vicePresident' : rank];
  return random.pick(byLanguage[language] ?? byLanguage.en);
}
