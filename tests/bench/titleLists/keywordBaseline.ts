import type { ListLabel } from './titleList';

/** A plain list of keywords, first match wins: what one would write in an hour. */
const KEYWORDS: readonly (readonly [ListLabel, RegExp])[] = [
  ['Junior', /intern\b|trainee|student|praktikant|azubi|auszubild|apprentice|junior/],
  ['Junior', /assistent|assistant|assistenz/],
  ['Management', /\bvp\b|vice.president|\bc[a-z]o\b|chief|president|board/],
  ['Management', /geschäftsführ|partner|owner|inhaber|prokurist|vorstand|founder|gründer/],
  ['Director', /director|direktor|directeur|directrice/],
  ['Senior', /senior|\bsr\b/],
  ['Lead', /head|lead|leit|chef|coordinator|koordinator/],
];

/** Label by keywords; without any, what most titles of the list are. */
export function keywordBaseline(title: string): ListLabel {
  const text = title.toLowerCase();
  return KEYWORDS.find(([, words]) => words.test(text))?.[0] ?? 'Senior';
}
