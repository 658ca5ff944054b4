import * as v from 'valibot';
import { FORMS, NO_ANSWERS, type Answers } from '../insight/answers';
import { StorageError } from './storageProblem';

const record = v.object({
  personId: v.string(),
  form: v.picklist(FORMS),
  shownAt: v.number(),
  answer: v.picklist(['open', 'notNow', 'notRelevant', 'taken', 'met', 'declined']),
  answeredAt: v.nullable(v.number()),
});

export const answersSchema = v.object({
  words: v.record(v.string(), v.picklist(['known', 'notKnown'])),
  suggestions: v.array(record),
  pausedUntil: v.nullable(v.number()),
  focus: v.array(v.string()),
});

/**
 * Answers as they were kept; none where nothing was.
 *
 * @throws {StorageError} `damaged` with the path: words of a person are not thrown away silently.
 */
export function answersOf(stored: unknown): Answers {
  if (stored === undefined) return NO_ANSWERS;
  const result = v.safeParse(answersSchema, stored, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? '';
  throw new StorageError({ kind: 'damaged', path: `answers.${path}` });
}
