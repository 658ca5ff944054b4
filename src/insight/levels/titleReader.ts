import { termFinder, type TermFinder } from './findTerms';
import { SPACED_LEXICON } from './lexicon/lexicon';
import { readClause, type ClauseReading } from './readClause';
import { readUnspaced } from './readUnspaced';
import type { Term } from './lexicon/language';
import { titleClauses, type Clause } from './titleClauses';
import type { TitleReading } from './titleReading';

/**
 * Makes a reader of job titles: it says which level a title says, taken literally and on its own, in
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Japanese or Chinese; null if no word of
 * it is known.
 *
 * Of several roles ("Founder & CEO", "Senior Consultant / Head of Sales") the highest counts; but
 * people who are still learning (interns, apprentices) stay at entry, and the people whom an
 * assistant assists lift nobody.
 *
 * A reader remembers the words it has seen; make one for many titles.
 *
 * @example titleReader()('Müller, Leiterin Vertrieb') → { level: 3 (manager), kind: 'rank', matched: 'leiterin' }
 * @example titleReader()('Executive Assistant to the CEO') → { level: 0 (entry), kind: 'support', … }
 */
export function titleReader(): (title: string) => TitleReading | null {
  const find = termFinder(SPACED_LEXICON);
  return (title) => {
    const unspaced = readUnspaced(title);
    return unspaced?.kind === 'learner' ? unspaced : higher(unspaced, readSpaced(title, find));
  };
}

function readSpaced(title: string, find: TermFinder): TitleReading | null {
  let best: TitleReading | null = null;
  let before: ClauseReading | null = null;
  let words: readonly string[] = [];
  for (const clause of titleClauses(title)) {
    const terms = find(clause.words);
    if (before && (goesOn(before, clause, terms) || abbreviates(clause, words))) continue;
    words = clause.words;
    const carried: readonly Term[] = clause.joint === 'and' && before ? before.dangling : [];
    before = readClause(clause.words, terms, carried);
    if (before.reading?.kind === 'learner') return before.reading;
    best = higher(best, before.reading);
  }
  return best;
}

/** Whether a clause only goes on with those whom the role before it serves. */
function goesOn(before: ClauseReading, clause: Clause, terms: readonly Term[]): boolean {
  if (clause.joint === 'break') return false;
  const links = terms.some((term) => term.sense.as === 'linking');
  if (before.reading?.kind === 'support') return clause.joint === 'and' || !links;
  return clause.joint === 'and' && before.linked && !links;
}

/** Whether a clause only gives the initials of the one before: "Prosthetist Orthotist (PO)". */
function abbreviates(clause: Clause, before: readonly string[]): boolean {
  const [word, ...more] = clause.words;
  if (word === undefined || more.length > 0 || word.length < 2) return false;
  const initials = before.map((part) => part.charAt(0)).join('');
  return initials.endsWith(word);
}

/** The higher of two readings, the first among equals; a signatory gives way to a rank. */
function higher(one: TitleReading | null, other: TitleReading | null): TitleReading | null {
  if (!one || !other) return one ?? other;
  if (one.kind === 'signatory' && other.kind === 'rank') return other;
  if (other.kind === 'signatory' && one.kind === 'rank') return one;
  return other.level > one.level ? other : one;
}
