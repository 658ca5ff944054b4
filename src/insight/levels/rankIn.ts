import { DIRECTOR, EXECUTIVE, MANAGER, SENIOR, VICE_PRESIDENT } from './level';
import type { Sense, Term } from './lexicon/language';
import type { TitleReading } from './titleReading';

const AGENT = /(?:er|or|ist|ant|ian|man|woman|person|nurse|pilot|clerk|counsel|architect)$/;
const NO_AGENT =
  /^(?:center|computer|consumer|customer|career|corporate|order|other|power|partner|plant|restaurant|transfer|water|sector|color|labor|floor|door|motor|reactor|human|asian|european|german)$/;

/**
 * Whether an English word looks like somebody who does something: "installer", "pilot". Names may end
 * alike ("Daimler"), so it is asked only if nothing better is known.
 */
export function isAgent(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENT.test(word);
}

/** A rank with its place among the words. */
export interface PlacedRank extends TitleReading {
  readonly at: number;
}

const OFFICE =
  /^(office|offices|buro|bureau|secretariat|sekretariat|secretaria|segreteria|oficina)$/;
const ORGAN = /(?:fuhrung|leitung|vorstand|rat|board)$/;
const FIRM = /^(tax|audit|law|advisory|consulting|senior|junior|associate|associated|assurance)$/;

/**
 * The highest rank among the terms of a role, or null. Words whose meaning depends on their place are
 * decided here: the "partner" of a firm and the "business partner", the "lead" of a team and the "lead
 * engineer", the "chief … officer" and the "chief engineer"; and a rank before "office", or before
 * the word that is the role ("founder relations manager"), is none.
 */
export function rankIn(words: readonly string[], head: readonly Term[]): PlacedRank | null {
  let best: PlacedRank | null = null;
  for (const term of head) {
    const level = rankLevel(term, words, head);
    if (level === null || (best && best.level >= level)) continue;
    best = { level, kind: level <= SENIOR ? 'grade' : 'rank', matched: term.words, at: term.at };
  }
  return best ?? signatoryIn(head);
}

function signatoryIn(head: readonly Term[]): PlacedRank | null {
  const term = head.find(({ sense }) => sense.as === 'signatory');
  return term
    ? { level: VICE_PRESIDENT, kind: 'signatory', matched: term.words, at: term.at }
    : null;
}

function rankLevel(term: Term, words: readonly string[], head: readonly Term[]): number | null {
  const level = levelInPlace(term, words, head);
  const inOffice = OFFICE.test(words[term.at + term.length] ?? '');
  return inOffice && level !== null && level >= DIRECTOR ? null : level;
}

function levelInPlace(term: Term, words: readonly string[], head: readonly Term[]): number | null {
  const { sense } = term;
  switch (sense.as) {
    case 'rank':
      return sense.level === EXECUTIVE && isSubject(term, words, head) ? null : sense.level;
    case 'chief':
      return chiefLevel(words.slice(term.at + 1), head);
    case 'lead':
      return leadLevel(term, words, head);
    case 'principal':
      return term.at === words.length - 1 ? DIRECTOR : SENIOR;
    case 'partner':
      return partnerLevel(term, words);
    case 'owner':
      return isAlone(term, words) ? EXECUTIVE : null;
    default:
      return plainManager(term, words, sense);
  }
}

/** "Manager" alone is a rank; with a field before or after it, it may manage things only. */
function plainManager(term: Term, words: readonly string[], sense: Sense): number | null {
  if (sense.as !== 'managing' || !/^(manager|managers|mgr)$/.test(term.words)) return null;
  return words.every((word, at) => at === term.at || /^(senior|sr|group|the)$/.test(word))
    ? MANAGER
    : null;
}

/** Whether the job is about an executive: a founder relations manager, a Referent Geschäftsführung. */
function isSubject(term: Term, words: readonly string[], head: readonly Term[]): boolean {
  const craftBefore = head.some(({ at, sense }) => at < term.at && isCraft(sense));
  return craftFollows(term, words, head) || (craftBefore && ORGAN.test(term.words));
}

function isCraft(sense: Sense): boolean {
  return sense.as === 'managing' || sense.as === 'occupation';
}

/** Whether the last word is a profession, so that the rank before it is what the job is about. */
function craftFollows(term: Term, words: readonly string[], head: readonly Term[]): boolean {
  const last = head.at(-1);
  return (
    last !== undefined &&
    last.at > term.at &&
    last.at + last.length === words.length &&
    isCraft(last.sense)
  );
}

function chiefLevel(rest: readonly string[], head: readonly Term[]): number {
  const last = rest.at(-1);
  if (last === undefined) return DIRECTOR;
  if (rest.includes('officer') || rest.includes('officers')) return EXECUTIVE;
  const craft = head.some((term) => isCraft(term.sense)) || isAgent(last);
  return craft ? MANAGER : EXECUTIVE;
}

function leadLevel(term: Term, words: readonly string[], head: readonly Term[]): number {
  const last = words.at(-1) ?? '';
  if (term.at === words.length - 1) return MANAGER;
  return craftFollows(term, words, head) || isAgent(last) ? SENIOR : MANAGER;
}

function partnerLevel(term: Term, words: readonly string[]): number | null {
  if (isAlone(term, words)) return VICE_PRESIDENT;
  const before = words[term.at - 1] ?? '';
  return term.at === words.length - 1 && FIRM.test(before) ? VICE_PRESIDENT : null;
}

function isAlone(term: Term, words: readonly string[]): boolean {
  return term.at === 0 && words.length === term.length;
}
