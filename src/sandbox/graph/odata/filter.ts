import { badRequest } from '../graphFault';

interface FilterToken {
  readonly kind: 'word' | 'text' | 'sign';
  readonly value: string;
}

const PATTERN = /\s*(?:'((?:[^']|'')*)'|([A-Za-z0-9_@.$/:+-]+)|([(),]))/y;

/** Words, quoted texts and signs of a `$filter`, in order. */
function filterTokens(filter: string): FilterToken[] {
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

export type FilterItem = Readonly<Record<string, unknown>>;
type Literal = string | boolean | null;

/** A `$filter`, ready to test items. */
export interface Filter {
  test(item: FilterItem): boolean;
  /** Every property it looks at. */
  readonly properties: readonly string[];
  /** It negates or looks at the end of a text, which the directory does only on request. */
  readonly isAdvanced: boolean;
}

type Test = (item: FilterItem) => boolean;

/** @throws {GraphFault} 400 for a text that is no filter. */
export function parseFilter(text: string): Filter {
  const parser = new FilterParser(filterTokens(text), text);
  const test = parser.whole();
  return { test, properties: [...parser.properties], isAdvanced: parser.isAdvanced };
}

class FilterParser {
  readonly properties = new Set<string>();
  isAdvanced = false;
  private at = 0;
  private readonly tokens: readonly FilterToken[];
  private readonly text: string;

  constructor(tokens: readonly FilterToken[], text: string) {
    this.tokens = tokens;
    this.text = text;
  }

  whole(): Test {
    const test = this.either();
    if (this.at < this.tokens.length) throw this.syntaxError();
    return test;
  }

  private either(): Test {
    const tests = [this.both()];
    while (this.takeWord('or')) tests.push(this.both());
    return (item) => tests.some((test) => test(item));
  }

  private both(): Test {
    const tests = [this.single()];
    while (this.takeWord('and')) tests.push(this.single());
    return (item) => tests.every((test) => test(item));
  }

  private single(): Test {
    if (this.takeWord('not')) {
      this.isAdvanced = true;
      const test = this.single();
      return (item) => !test(item);
    }
    if (this.takeSign('(')) {
      const test = this.either();
      this.needSign(')');
      return test;
    }
    const word = this.needWord();
    if (this.takeSign('(')) return this.call(word);
    return this.comparison(word);
  }

  private call(word: string): Test {
    if (word.endsWith('/any')) return this.any(word.slice(0, -'/any'.length));
    if (word !== 'startswith' && word !== 'startsWith' && word !== 'endsWith') {
      throw badRequest(`The function '${word}' is not supported.`, 'Request_UnsupportedQuery');
    }
    if (word === 'endsWith') this.isAdvanced = true;
    const property = this.property(this.needWord());
    this.needSign(',');
    const part = String(this.literal()).toLowerCase();
    this.needSign(')');
    return (item) => {
      const value = item[property];
      if (typeof value !== 'string') return false;
      const text = value.toLowerCase();
      return word === 'endsWith' ? text.endsWith(part) : text.startsWith(part);
    };
  }

  private any(name: string): Test {
    const property = this.property(name);
    const variable = this.needWord();
    const subject = this.needWord();
    if (variable !== `${subject}:`) throw this.syntaxError();
    if (!this.takeWord('eq')) throw this.syntaxError();
    const wanted = this.literal();
    this.needSign(')');
    return (item) => {
      const values = item[property];
      return Array.isArray(values) && values.some((value) => isEqual(value, wanted));
    };
  }

  private comparison(word: string): Test {
    const property = this.property(word);
    if (this.takeWord('in')) {
      this.needSign('(');
      const wanted = [this.literal()];
      while (this.takeSign(',')) wanted.push(this.literal());
      this.needSign(')');
      return (item) => wanted.some((one) => isEqual(item[property], one));
    }
    const isNegated = this.takeWord('ne');
    if (isNegated) this.isAdvanced = true;
    else if (!this.takeWord('eq')) throw this.syntaxError();
    const wanted = this.literal();
    return (item) => isEqual(item[property], wanted) !== isNegated;
  }

  private property(name: string): string {
    this.properties.add(name);
    return name;
  }

  private literal(): Literal {
    const token = this.tokens[this.at++];
    if (token?.kind === 'text') return token.value;
    if (token?.value === 'true' || token?.value === 'false') return token.value === 'true';
    if (token?.value === 'null') return null;
    throw this.syntaxError();
  }

  private takeWord(word: string): boolean {
    return this.take('word', word);
  }

  private takeSign(sign: string): boolean {
    return this.take('sign', sign);
  }

  private take(kind: FilterToken['kind'], value: string): boolean {
    const token = this.tokens[this.at];
    const isThere = token?.kind === kind && token.value === value;
    if (isThere) this.at += 1;
    return isThere;
  }

  private needWord(): string {
    const token = this.tokens[this.at++];
    if (token?.kind !== 'word') throw this.syntaxError();
    return token.value;
  }

  private needSign(sign: string): void {
    if (!this.takeSign(sign)) throw this.syntaxError();
  }

  private syntaxError(): Error {
    return badRequest(`Invalid filter clause: syntax error in '${this.text}'.`);
  }
}

/** The directory compares texts without regard to case. */
function isEqual(value: unknown, wanted: Literal): boolean {
  if (typeof value === 'string' && typeof wanted === 'string') {
    return value.toLowerCase() === wanted.toLowerCase();
  }
  return (value ?? null) === wanted;
}
