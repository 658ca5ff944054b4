import { abbreviates } from './abbreviates';
import { differenceOf } from './typo';

/** A word that may be meant by another one. */
export interface NearWord {
  readonly word: string;
  /** True where the likeness is proof enough; false where it needs a rare and a frequent name. */
  readonly certain: boolean;
}

/**
 * Finds for every word those that differ by a typing error or of which one abbreviates the other. Words
 * are compared only where they share a form with letters left out (Garbe's symmetric deletion), so
 * thousands of words take milliseconds.
 *
 * @param dotted words that are written with a dot behind them somewhere
 */
export function nearWords(
  words: readonly string[],
  dotted: ReadonlySet<string>,
): ReadonlyMap<string, readonly NearWord[]> {
  const near = new Map<string, NearWord[]>(words.map((word) => [word, []]));
  const link = (one: string, other: string, certain: boolean) => {
    near.get(one)?.push({ word: other, certain });
    near.get(other)?.push({ word: one, certain });
  };
  for (const [one, other] of typoCandidates(words)) {
    const difference = differenceOf(one, other);
    if (difference !== 'other') link(one, other, difference === 'slip');
  }
  for (const [short, long] of abbreviationCandidates(words, dotted)) {
    if (abbreviates(short, long, dotted.has(short))) link(short, long, true);
  }
  return near;
}

function* typoCandidates(words: readonly string[]): Generator<readonly [string, string]> {
  const byForm = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const word of words) {
    for (const form of formsOf(word)) {
      const others = byForm.get(form);
      for (const other of others ?? []) {
        const pair = `${other} ${word}`;
        if (other !== word && !seen.has(pair)) {
          seen.add(pair);
          yield [other, word];
        }
      }
      if (others) others.push(word);
      else byForm.set(form, [word]);
    }
  }
}

/** The word with up to one letter left out, two in long words. */
function formsOf(word: string): ReadonlySet<string> {
  const forms = new Set<string>();
  if (word.length < 5) return forms;
  const once = without(word);
  for (const form of [word, ...once]) forms.add(form);
  if (word.length >= 9) for (const form of once.flatMap(without)) forms.add(form);
  return forms;
}

function without(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function* abbreviationCandidates(
  words: readonly string[],
  dotted: ReadonlySet<string>,
): Generator<readonly [string, string]> {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const short of words) {
    if (short.length > 5 && !dotted.has(short)) continue;
    for (const long of byFirst.get(short.charAt(0)) ?? []) yield [short, long];
  }
}
