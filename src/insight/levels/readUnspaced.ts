import { foldText } from '../domain/foldText';
import { UNSPACED_LEXICON, type Lexicon } from './lexicon/lexicon';
import { ENTRY, MANAGER, PROFESSIONAL, SENIOR } from './level';
import type { Term } from './lexicon/language';
import type { TitleReading } from './titleReading';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const BREAKS = /[\s()（）/／|｜,，、・;；:：&＆＋+·•【】[\]「」兼]+/u;

/**
 * Reads the Japanese and Chinese parts of a title. There the role comes last: 営業部長 is a 部長
 * (director), 社長秘書 a 秘書 (secretary), 产品经理 manages a product. Of several roles the highest counts.
 */
export function readUnspaced(title: string): TitleReading | null {
  if (!UNSPACED.test(title)) return null;
  let best: TitleReading | null = null;
  for (const part of foldText(title).split(BREAKS)) {
    const reading = UNSPACED.test(part) ? readPart(part) : null;
    if (reading?.kind === 'learner') return reading;
    if (reading && (!best || reading.level > best.level)) best = reading;
  }
  return best;
}

function readPart(part: string): TitleReading | null {
  const terms = termsIn(part, UNSPACED_LEXICON).filter((term) => term.sense.as !== 'nothing');
  const learner = terms.find((term) => term.sense.as === 'learner');
  if (learner) return { level: ENTRY, kind: 'learner', matched: learner.words };
  const role = terms.at(-1);
  if (!role) return null;
  const modifier = terms.find((t) => t !== role && ['senior', 'junior'].includes(t.sense.as));
  return roleOf(role, modifier, part);
}

function roleOf(role: Term, modifier: Term | undefined, part: string): TitleReading | null {
  const matched = (modifier?.words ?? '') + role.words;
  const { sense } = role;
  if (sense.as === 'rank') return { level: sense.level, kind: 'rank', matched };
  if (sense.as === 'support') return { level: ENTRY, kind: 'support', matched };
  if (sense.as === 'managing' && part === matched) {
    return { level: MANAGER, kind: 'rank', matched };
  }
  const grade = modifier?.sense.as ?? sense.as;
  if (grade === 'junior') return { level: ENTRY, kind: 'grade', matched };
  if (grade === 'senior') return { level: SENIOR, kind: 'grade', matched };
  const kind = sense.as === 'managing' ? 'managing' : 'occupation';
  return { level: PROFESSIONAL, kind, matched: kind === 'managing' ? part : matched };
}

function termsIn(text: string, lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(lexicon.longestFrom.get(text.charAt(at)) ?? 0, text.length - at);
    while (length > 0 && !lexicon.phrases.has(text.slice(at, at + length))) length--;
    const words = text.slice(at, at + length);
    const sense = lexicon.phrases.get(words);
    if (sense) terms.push({ at, length, words, sense });
    at += Math.max(1, length);
  }
  return terms;
}
