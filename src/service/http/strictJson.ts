import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem';

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gu;

/**
 * The first key that stands twice in one object of a text that is valid JSON; null when none does.
 * `JSON.parse` would keep the last and say nothing.
 */
export function duplicateKey(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  let text = '';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"')) text = token;
    else if (token === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(text) as string;
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(body: Buffer): unknown {
  try {
    const text = utf8.decode(body);
    const value: unknown = JSON.parse(text);
    if (duplicateKey(text) !== null) {
      throw new Problem(400, 'invalid', { data: { path: '', expected: 'uniqueKeys' } });
    }
    return value;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(400, 'notJson');
  }
}

/** Bodies are JSON in UTF-8 in which no object has a key twice. */
export function acceptStrictJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (_request, body: Buffer, done) => {
      try {
        done(null, parse(body));
      } catch (error) {
        done(error as Problem);
      }
    },
  );
}
