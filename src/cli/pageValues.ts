import * as v from 'valibot';
import { InputError } from './inputError';

const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.nullish(v.string()),
});

/** The items of one saved answer, still unread. */
export interface SavedPage {
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
