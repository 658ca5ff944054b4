import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';

/** Input that cannot be used: which file, where in it, and what belongs there. */
export class InputError extends Error {
  readonly file: string;
  /** Path inside the file, `''` for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  constructor(file: string, path: string, expected: string, cause?: unknown) {
    super(`${file}${path === '' ? '' : `, at ${path}`}: expected ${expected}`, { cause });
    this.name = 'InputError';
    this.file = file;
    this.path = path;
    this.expected = expected;
  }
}

/**
 * Reads a JSON file, with or without a byte order mark.
 *
 * @throws {InputError} where it cannot be read or is no JSON.
 */
export async function readJson(path: string): Promise<unknown> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new InputError(file, '', 'a file that can be read', cause);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new InputError(file, '', `JSON${placeOf(cause)}`, cause);
  }
}

/** The engine's message quotes the content, so only what is safe is taken out of it. */
function placeOf(error: unknown): string {
  const message = String(error);
  if (message.includes('end of JSON')) return '; the file ends too early';
  const position = /position \d+/.exec(message)?.[0];
  return position === undefined ? '' : `; broken at ${position}`;
}

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.nullish(v.string()),
});

/** The items of one saved answer, still unread. */
interface SavedPage {
  readonly values: readonly unknown[];
  /** The answer ends with a link to a further page. */
  readonly hasNext: boolean;
}

/**
 * Reads a page of a Graph collection, or a bare array of its items.
 *
 * @throws {InputError} where it is neither.
 */
export function pageValues(file: string, json: unknown): SavedPage {
  if (Array.isArray(json)) return { values: json, hasNext: false };
  const result = v.safeParse(pageSchema, json, { abortEarly: true });
  if (result.success) {
    const { value, '@odata.nextLink': next } = result.output;
    return { values: value, hasNext: typeof next === 'string' };
  }
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  if (path === '@odata.nextLink') throw new InputError(file, path, 'a link');
  throw new InputError(
    file,
    path,
    path === 'value' ? 'an array of items' : 'an object with "value", or an array of items',
  );
}
