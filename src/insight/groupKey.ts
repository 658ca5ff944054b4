const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', '+']);

/**
 * What two spellings of one department, office or company have in common: Unicode NFKC, no case,
 * single spaces, no punctuation, and one sign for "&", "+" and "and" (also und, et, y, e, en between
 * two words). Empty for empty names and for punctuation alone ("-").
 *
 * Accents, abbreviations and typing errors stay different: those are proposed
 * (`departmentLookalikes`), never merged.
 *
 * @example groupKey(' Research  and Development ') === groupKey('research & development')
 * @example groupKey('H.R.') === groupKey('HR')
 */
export function groupKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/&/g, ' & ')
    .replace(/(?<=\s)\+(?=\s)/g, ' & ')
    .replace(/[^\p{L}\p{M}\p{N}&+#]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word, at) => conjunction(word, at, words.length)).join(' ');
}

function conjunction(word: string, at: number, count: number): string {
  const between = at > 0 && at < count - 1;
  return between && CONJUNCTIONS.has(word) ? '&' : word;
}
