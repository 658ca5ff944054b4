import * as v from 'valibot';
import type { Answers } from '../../insight/answers';
import { answersSchema } from '../../storage/storedAnswers';
import type { Preferences } from '../../model/preferences';

/** The goals that ego set; how the picture is drawn stays a matter of each host. */
export type Goals = Pick<Preferences, 'deepGoal' | 'wideGoal' | 'internalShareGoal'>;

/** What Teams and Outlook share: what ego said and wants. Nothing that was read. */
export interface SharedSettings {
  readonly answers: Answers;
  readonly goals: Goals;
}

const goal = v.pipe(v.number(), v.integer(), v.minValue(1));

const document = v.object({
  version: v.literal(1),
  answers: answersSchema,
  goals: v.object({
    deepGoal: goal,
    wideGoal: goal,
    internalShareGoal: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
});

/** What the document says; null where it says nothing that this version understands. */
export function settingsFrom(content: unknown): SharedSettings | null {
  const result = v.safeParse(document, content);
  return result.success ? { answers: result.output.answers, goals: result.output.goals } : null;
}

/** What is written: schema version 1. */
export function documentOf({ answers, goals }: SharedSettings): object {
  return { version: 1, answers, goals };
}
