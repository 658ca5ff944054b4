import { LEVELS } from '../level';
import { foldText } from '../../domain/foldText';
import type { LanguageLexicon, Sense } from './language';
import { CHINESE } from './chinese';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';

/** Words and phrases of several languages with their senses. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, Sense>;
  /** Last parts of compound words, longest first. */
  readonly endings: readonly (readonly [string, Sense])[];
  /** For the first word (in Japanese and Chinese: character) of every phrase, the longest phrase. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

/** Words whose sense depends on their place in the title; the same in every language. */
const BY_PLACE: readonly (readonly [string, Sense])[] = [
  ['chief', { as: 'chief' }],
  ['lead', { as: 'lead' }],
  ['principal', { as: 'principal' }],
  ['partner', { as: 'partner' }],
  ['partners', { as: 'partner' }],
  ['owner', { as: 'owner' }],
  ['executive', { as: 'executive' }],
];

const FIELDS = [
  ['nothing', 'nothing'],
  ['signatories', 'signatory'],
  ['managing', 'managing'],
  ['learners', 'learner'],
  ['support', 'support'],
  ['seniors', 'senior'],
  ['juniors', 'junior'],
  ['deputies', 'deputy'],
  ['occupations', 'occupation'],
  ['linking', 'linking'],
] as const satisfies readonly (readonly [keyof LanguageLexicon, Sense['as']])[];

/** Languages written with spaces. A phrase that two languages share has the sense of the first. */
export const SPACED_LEXICON: Lexicon = build(
  [ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH],
  BY_PLACE,
);

/** Japanese and Chinese, written without spaces. */
export const UNSPACED_LEXICON: Lexicon = build([JAPANESE, CHINESE], []);

function build(languages: readonly LanguageLexicon[], more: Lexicon['endings']): Lexicon {
  const phrases = new Map<string, Sense>(more);
  const endings = new Map<string, Sense>();
  for (const [words, sense] of languages.flatMap(entriesOf)) {
    const target = words.startsWith('-') ? endings : phrases;
    const key = words.replace(/^-/, '');
    if (!target.has(key)) target.set(key, sense);
  }
  return {
    phrases,
    endings: [...endings].sort(([a], [b]) => b.length - a.length),
    longestFrom: longestFrom([...phrases.keys()]),
  };
}

function entriesOf(language: LanguageLexicon): (readonly [string, Sense])[] {
  const ranks = LEVELS.flatMap((level, at) =>
    split(language.ranks[level]).map((words) => [words, { as: 'rank', level: at }] as const),
  );
  const others = FIELDS.flatMap(([field, as]) =>
    split(language[field]).map((words) => [words, { as }] as const),
  );
  return [...ranks, ...others];
}

function split(list: string | undefined): string[] {
  return foldText(list ?? '')
    .split(',')
    .map((words) => words.trim().replace(/\s+/g, ' '))
    .filter((words) => words !== '');
}

function longestFrom(phrases: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const parts = /[a-z&]/.test(phrase) ? phrase.split(' ') : [...phrase];
    const first = parts[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  return longest;
}
