import { LEVELS } from '../../../src/insight/levels/level';
import type { TitleReading } from '../../../src/insight/levels/titleReading';
import type { ListLabel } from './titleList';

/** Our level under the list's names; `professional` has none. */
export function strictLabel(reading: TitleReading | null): ListLabel | 'Professional' {
  switch (LEVELS[reading?.level ?? 1]) {
    case 'entry':
      return 'Junior';
    case 'senior':
      return 'Senior';
    case 'manager':
      return 'Lead';
    case 'director':
      return 'Director';
    case 'vicePresident':
    case 'executive':
      return 'Management';
    case 'professional':
    default:
      return 'Professional';
  }
}

/** The same, but professionals go where this list puts them: nearly all of them are "Senior" in it. */
export function nearestLabel(reading: TitleReading | null): ListLabel {
  const label = strictLabel(reading);
  return label === 'Professional' ? 'Senior' : label;
}

/**
 * Words that we read and that this list names otherwise than we do for a person's sake. Only the label
 * is exchanged; which word decides a title is our reading throughout.
 */
export const OTHER_NAMES: readonly (readonly [why: string, words: RegExp, label: ListLabel])[] = [
  [
    'analysts, Referenten, Mitarbeiter and associates are Junior',
    /analyst|referent|mitarbeiter|^associate$/,
    'Junior',
  ],
  ['English and French assistants are Senior', /(^|\s)assistante?( to| de direction)?$/, 'Senior'],
  ['managing and executive directors are Director', /(managing|executive) directors?$/, 'Director'],
  [
    '"Managing Partner", "General Manager" and all "… Manager" are Senior',
    /managing partner|manager/,
    'Senior',
  ],
  ['Senior Vice Presidents are Senior', /^(senior|sr) (vice president|vp)/, 'Senior'],
  ['the Geschäftsleitung is Lead', /geschaftsleit/, 'Lead'],
  ['a chef de projet is Lead', /^cheff?e? de (projets?|produits?|marche)/, 'Lead'],
  ['product owners are Management', /owner$/, 'Management'],
];

/**
 * Our reading under the conventions that come with the list, and no others: "… Manager" is no rank in it
 * (like professionals, "Senior"), owners of whatever kind are Management, coordinators are Lead. What
 * else its description says of assistants, heads, vice presidents, partners, Geschäftsführer and boards
 * is our reading already.
 */
export function describedLabel(reading: TitleReading | null): ListLabel {
  const own = nearestLabel(reading);
  if (reading === null || reading.kind === 'grade') return own;
  if (/(^|\s)manager$/.test(reading.matched)) return 'Senior';
  if (/(^|\s)owner$/.test(reading.matched)) return 'Management';
  return /coordinator|koordinator/.test(reading.matched) ? 'Lead' : own;
}

/** Our reading under this list's names, exchanged by {@link OTHER_NAMES}. */
export function conventionalLabel(reading: TitleReading | null): ListLabel {
  const own = nearestLabel(reading);
  if (reading === null || reading.kind === 'grade') return own;
  const other = OTHER_NAMES.find(([, words]) => words.test(reading.matched));
  return other?.[2] ?? own;
}
