import {
  DIRECTOR,
  ENTRY,
  EXECUTIVE,
  MANAGER,
  PROFESSIONAL,
  SENIOR,
  type LevelIndex,
} from './level';
import { gradeOf } from './grades';
import { isAgent, rankIn, type PlacedRank } from './rankIn';
import type { Sense, Term } from './lexicon/language';
import type { TitleReading } from './titleReading';

/** Words for a profession; "partner", "owner" and "executive" are such if they are no rank. */
const CRAFTS: readonly Sense['as'][] = ['managing', 'occupation', 'executive', 'partner', 'owner'];

/** What one clause of a title says. */
export interface ClauseReading {
  readonly reading: TitleReading | null;
  /** It goes on with what or whom the role is for ("assistant to …"). */
  readonly linked: boolean;
  /** "Senior", "junior", "deputy" and their like, if no role follows in this clause. */
  readonly dangling: readonly Term[];
}

/**
 * Reads one clause. The role stands before the first linking word ("of", "to", "der"); what comes
 * after is whom or what it is for and never lifts the level: the "assistant to the CEO" is an assistant.
 *
 * @param terms the known words of the clause
 * @param carried modifiers left over from the clause before ("Senior Sales & Marketing Manager")
 */
export function readClause(
  words: readonly string[],
  terms: readonly Term[],
  carried: readonly Term[] = [],
): ClauseReading {
  const link = terms.find((term) => term.sense.as === 'linking' && term.at > 0);
  const end = link?.at ?? words.length;
  const head = terms.filter((term) => term.at < end && term.sense.as !== 'linking');
  const modifiers = [...carried, ...head].filter(isModifier);
  const role = roleIn(words.slice(0, end), head, modifiers) ?? tailRole(words, terms, head, link);
  const reading = role ?? modifierOnly(modifiers) ?? gradeOf(words);
  return { reading, linked: link !== undefined, dangling: role ? [] : modifiers };
}

function isModifier(term: Term): boolean {
  return ['senior', 'junior', 'deputy'].includes(term.sense.as);
}

function roleIn(
  words: readonly string[],
  head: readonly Term[],
  modifiers: readonly Term[],
): TitleReading | null {
  const learner = head.find((term) => term.sense.as === 'learner');
  if (learner) return { level: ENTRY, kind: 'learner', matched: learner.words };
  const rank = rankIn(words, head);
  const support = head.findLast((term) => term.sense.as === 'support');
  if (support) return besideSupport(support, rank, head, words);
  if (rank) return withJunior(rank, modifiers);
  const craft = head.findLast((term) => CRAFTS.includes(term.sense.as)) ?? agentIn(words, head);
  return craft ? craftOf(words, craft, head, modifiers) : null;
}

function agentIn(words: readonly string[], head: readonly Term[]): Term | null {
  const known = (at: number) => head.some((term) => term.at <= at && at < term.at + term.length);
  const at = words.findLastIndex((word, place) => isAgent(word) && !known(place));
  const word = words[at];
  return word === undefined ? null : { at, length: 1, words: word, sense: { as: 'occupation' } };
}

/**
 * An assistant, unless the word stands before a rank ("assistant director": one level below) or is the
 * office that a rank leads ("Leitung Sekretariat").
 */
function besideSupport(
  support: Term,
  rank: PlacedRank | null,
  head: readonly Term[],
  words: readonly string[],
): TitleReading {
  const matched = support.words;
  const prefix = /^(assistant|asst)$/.test(matched);
  if (prefix && rank && rank.at > support.at && rank.level >= MANAGER && rank.level < EXECUTIVE) {
    return { level: rank.level - 1, kind: 'rank', matched: `${matched} ${rank.matched}` };
  }
  if (rank && rank.at < support.at && /sekretariat$|^secretariat$/.test(matched)) return rank;
  const next = head.find((term) => term.at === support.at + 1);
  if (prefix && next?.sense.as === 'managing' && words.length === next.at + 1) {
    return { level: SENIOR, kind: 'rank', matched: `${matched} ${next.words}` };
  }
  return { level: ENTRY, kind: 'support', matched };
}

function withJunior(rank: TitleReading, modifiers: readonly Term[]): TitleReading {
  const junior = modifiers.find((term) => term.sense.as === 'junior');
  if (!junior) return withModifier(rank, modifiers);
  const level = rank.level <= MANAGER ? PROFESSIONAL : rank.level - 1;
  return { level, kind: 'rank', matched: `${junior.words} ${rank.matched}` };
}

function withModifier(rank: TitleReading, modifiers: readonly Term[]): TitleReading {
  const before = modifiers[0];
  return before ? { ...rank, matched: `${before.words} ${rank.matched}` } : rank;
}

function craftOf(
  words: readonly string[],
  craft: Term,
  head: readonly Term[],
  modifiers: readonly Term[],
): TitleReading {
  const before = craft.at > 0 ? `${words[craft.at - 1] ?? ''} ` : '';
  const kind = craft.sense.as === 'managing' ? 'managing' : 'occupation';
  const modified = modifierOnly(modifiers);
  if (modified) return { ...modified, matched: `${modified.matched} ${craft.words}` };
  const leading = head.find((term) => ['lead', 'principal'].includes(term.sense.as));
  if (leading) return { level: SENIOR, kind: 'grade', matched: `${leading.words} ${craft.words}` };
  const graded = gradeOf(words.slice(craft.at + craft.length));
  if (graded) return { ...graded, matched: `${craft.words} ${graded.matched}` };
  return {
    level: PROFESSIONAL,
    kind,
    matched: kind === 'managing' ? before + craft.words : craft.words,
  };
}

function modifierOnly(modifiers: readonly Term[]): TitleReading | null {
  const junior = modifiers.find((term) => term.sense.as === 'junior');
  const found = junior ?? modifiers.find((term) => term.sense.as === 'senior');
  if (!found) return null;
  const level: LevelIndex = junior ? ENTRY : SENIOR;
  return { level, kind: 'grade', matched: found.words };
}

/**
 * If nothing is known before the linking word, a rank as the very last word is the role after all
 * ("Go to Market Director"), unless it is somebody ("Office of the Director").
 */
function tailRole(
  words: readonly string[],
  terms: readonly Term[],
  head: readonly Term[],
  link: Term | undefined,
): TitleReading | null {
  if (!link || head.length > 0 || words[link.at + link.length] === 'the') return null;
  const tail = terms.filter((term) => term.at > link.at + link.length);
  const last = tail.at(-1);
  if (!last || last.at + last.length < words.length) return null;
  const role = roleIn(words.slice(last.at - 1), [{ ...last, at: 1 }], []);
  return role && role.level <= DIRECTOR ? role : null;
}
