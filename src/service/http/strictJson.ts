import type { FastifyInstance } from 'fastify';
import { duplicateKey } from '../contribution/duplicateKey';
import { Problem } from '../problem';

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
