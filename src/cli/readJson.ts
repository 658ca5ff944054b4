import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from './inputError';

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
