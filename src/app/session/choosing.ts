import type { Answers } from '../../insight/answers';
import type { Preferences } from '../../ui/model/preferences';
import { withShown } from '../answers/withShown';
import { unexpectedProblem } from '../problems/unexpectedProblem';
import type { Desk } from './desk';

/** Changes what ego chose; the screen shows it at once, the analysis follows. */
export function choose(
  desk: Desk,
  change: {
    readonly preferences?: Partial<Preferences>;
    readonly answers?: (before: Answers) => Answers;
  },
): void {
  const { choices } = desk.model.get();
  if (choices === null) return;
  const next = {
    preferences: { ...choices.preferences, ...change.preferences },
    answers: change.answers?.(choices.answers) ?? choices.answers,
  };
  desk.change({ choices: next });
  desk
    .analyst()
    .choose(next)
    .catch((error: unknown) => desk.change({ problem: unexpectedProblem(error) }));
}

/** Remembers that suggestions were shown, so that cool-downs and the weekly limit hold. */
export function rememberShown(desk: Desk, now: number): void {
  const { facts, choices } = desk.model.get();
  if (facts === null || choices === null || !facts.complete) return;
  const answers = withShown(choices.answers, facts.reach.suggestions, now);
  if (answers !== choices.answers) choose(desk, { answers: () => answers });
}
