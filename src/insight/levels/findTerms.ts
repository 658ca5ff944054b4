import type { Lexicon } from './lexicon/lexicon';
import type { Sense, Term } from './lexicon/language';

/** Finds the known words and phrases of a clause, from left to right. */
export type TermFinder = (words: readonly string[]) => readonly Term[];

/**
 * Makes a finder for one lexicon. Longer phrases go first. Gendered forms (-in, -innen) and compounds
 * ("Vertriebsleiterin") are found by their parts; "Juniorberater" is "junior". Words are looked up
 * once and remembered for as long as the finder lives.
 */
export function termFinder(lexicon: Lexicon): TermFinder {
  const known = new Map<string, Sense | null>();
  const senseOf = (word: string): Sense | null => {
    let sense = known.get(word);
    if (sense === undefined) {
      sense = senseOfWord(word, lexicon);
      known.set(word, sense);
    }
    return sense;
  };
  return (words) => {
    const terms: Term[] = [];
    for (let at = 0; at < words.length;) {
      const term = phraseAt(words, at, lexicon) ?? wordAt(words, at, senseOf);
      if (term) terms.push(term);
      at += term?.length ?? 1;
    }
    return terms;
  };
}

function phraseAt(words: readonly string[], at: number, lexicon: Lexicon): Term | null {
  const longest = lexicon.longestFrom.get(words[at] ?? '') ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const sense = lexicon.phrases.get(phrase);
    if (sense) return { at, length, words: phrase, sense };
  }
  return null;
}

function wordAt(
  words: readonly string[],
  at: number,
  senseOf: (word: string) => Sense | null,
): Term | null {
  const word = words[at] ?? '';
  const sense = senseOf(word);
  return sense && { at, length: 1, words: word, sense };
}

function senseOfWord(word: string, lexicon: Lexicon): Sense | null {
  const male = word.replace(/in(nen)?$/, '');
  const whole = lexicon.phrases.get(male);
  if (whole && male !== word) return whole;
  const young = /^(junior|senior)(?=\p{L}{4})(?!en|ity)/u.exec(word)?.[0];
  if (young) return { as: young === 'junior' ? 'junior' : 'senior' };
  for (const [ending, sense] of lexicon.endings) {
    if (endsWith(word, ending) || endsWith(male, ending)) return sense;
  }
  return null;
}

function endsWith(word: string, ending: string): boolean {
  return word.length > ending.length && word.endsWith(ending);
}
