import { badRequest } from '../graphFault';

export interface FilterToken {
  readonly kind: 'word' | 'text' | 'sign';
  readonly value: string;
}

const PATTERN = /\s*(?:'((?:[^']|'')*)'|([A-Za-z0-9_@.$/:+-]+)|([(),]))/y;

/** Words, quoted texts and signs of a `$filter`, in order. */
export function filterTokens(filter: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  const pattern = new RegExp(PATTERN);
  const text = filter.trimEnd();
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw badRequest(`Syntax error at position ${at} in '${filter}'.`);
    const [, quoted, word, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/''/g, "'") });
    else if (word !== undefined) tokens.push(...splitLambda(word));
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
  }
  return tokens;
}

/** `x:x` of a lambda is two words. */
function splitLambda(word: string): FilterToken[] {
  const lambda = /^([a-z]):(.+)$/i.exec(word);
  const words = lambda ? [`${lambda[1]}:`, lambda[2] ?? ''] : [word];
  return words.map((value) => ({ kind: 'word', value }));
}
