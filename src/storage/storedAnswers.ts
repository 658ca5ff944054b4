import * as v from 'valibot';
import { FORMS, NO_ANSWERS, type Answers } from '../insight/answers';

const record = v.object({
  personId: v.string(),
  form: v.picklist(FORMS),
  shownAt: v.number(),
  answer: v.picklist(['open', 'notNow', 'notRelevant', 'taken', 'met', 'declined']),
  answeredAt: v.nullable(v.number()),
});

const word = v.picklist(['known', 'notKnown']);

export const answersSchema = v.object({
  words: v.record(v.string(), word),
  suggestions: v.array(record),
  pausedUntil: v.nullable(v.number()),
  focus: v.array(v.string()),
});

/** Answers as they were kept, as far as they can be read. */
export interface ReadableAnswers {
  readonly answers: Answers;
  /** Whether something was kept that cannot be read. */
  readonly isDamaged: boolean;
}

/** Keeps every part that can be read: one damaged answer takes no other with it. */
export function readableAnswers(stored: unknown): ReadableAnswers {
  if (stored === undefined) return { answers: NO_ANSWERS, isDamaged: false };
  const whole = v.safeParse(answersSchema, stored);
  if (whole.success) return { answers: whole.output, isDamaged: false };
  const parts = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  return {
    isDamaged: true,
    answers: {
      words: readableWords(parts['words']),
      suggestions: readableItems(record, parts['suggestions']),
      pausedUntil: v.is(v.number(), parts['pausedUntil']) ? parts['pausedUntil'] : null,
      focus: readableItems(v.string(), parts['focus']),
    },
  };
}

function readableWords(stored: unknown): Answers['words'] {
  if (!v.is(v.record(v.string(), v.unknown()), stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, said]) => (v.is(word, said) ? [[id, said]] : [])),
  );
}

function readableItems<S extends v.GenericSchema>(schema: S, stored: unknown): v.InferOutput<S>[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}
