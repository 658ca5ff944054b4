import { foldText } from '../domain/foldText';

/** A stretch of a title that can hold one role. */
export interface Clause {
  readonly words: readonly string[];
  /** What stands before it: a clear break, a comma or spaced slash, or an "and" of some kind. */
  readonly joint: 'break' | 'comma' | 'and';
}

const GENDERS = /\((?:[mwfdxhg*](?:[/|, ]+|(?=\)))){2,}[^)]*\)|\b[mwfh]\/[mwfdxh](?:\/[dx*])?\b/gu;
const GENDERED_ENDING =
  /(?<=\p{L}{3})(?:[*:·_]|\/-?|\(-?)(?:innen|in|a|as|e|fe|rice|trice|ice|euse|se|ne|ora)\)?(?!\p{L})/gu;
const BREAKS =
  /\s[-/]\s|\/{2,}|\s\|\|?\s|[|;()[\]{}•·:\n\t]|,|&|\+|\/|\s(?:and|und|et|y|e|ed|en|u|n|sowie|bzw)\s/gu;

const POSSESSIVE = /[\p{L}\p{N}]+(?:'s|(?<=s)')(?!\p{L})/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}#\uE000]+/u;

/** Stands where a word was that must not be read: "VP's" in "VP's office". */
const UNREADABLE = '\uE000';

/**
 * Cuts a title into clauses and words. Case, accents, dots of abbreviations, notes such as "(m/w/d)"
 * and gendered endings ("Leiter*in", "directeur/trice") are gone; hyphens part words; possessives are
 * made unreadable; what follows "@" is the employer and left out.
 *
 * @example 'Founder & C.E.O. (m/w/d), Sales' → [founder], and [ceo], comma [sales]
 */
export function titleClauses(title: string): Clause[] {
  const text = plainText(title);
  const clauses: Clause[] = [];
  let from = 0;
  let joint: Clause['joint'] = 'break';
  for (const cut of text.matchAll(BREAKS)) {
    add(clauses, text.slice(from, cut.index), joint);
    joint = jointOf(cut[0]);
    from = cut.index + cut[0].length;
  }
  add(clauses, text.slice(from), joint);
  return clauses;
}

function plainText(title: string): string {
  let text = foldText(title);
  if (text.includes('@')) text = text.slice(0, text.indexOf('@'));
  if (text.includes("'")) text = text.replace(POSSESSIVE, UNREADABLE);
  if (/[(/|*:·_]/.test(text)) text = text.replace(GENDERS, ' ').replace(GENDERED_ENDING, '');
  if (!text.includes('.')) return text;
  return text.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}\b)/gu, '$1').replace(/\./g, ' ');
}

function jointOf(cut: string): Clause['joint'] {
  if (cut === ',' || cut === ' / ') return 'comma';
  return /^(?:[&+/]|\s\p{L}+\s)$/u.test(cut) ? 'and' : 'break';
}

function add(clauses: Clause[], text: string, joint: Clause['joint']): void {
  const words = text.split(NOT_A_WORD).filter((word) => word !== '');
  if (words.length > 0) clauses.push({ words, joint });
}
