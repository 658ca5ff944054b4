import type { Answers, SuggestionRecord } from '../../insight/answers';
import type { EpochMs } from '../../insight/domain/units';
import { withShown } from '../../model/answers';
import type { Preferences } from '../../model/preferences';
import { outcomeOf } from '../answers/outcomeOf';
import type { SessionController } from './sessionController';
import { unexpectedProblem } from './tabProblems';

/** Changes what ego chose; the screen shows it at once, the analysis follows. */
export function changeChoices(
  controller: SessionController,
  change: {
    readonly preferences?: Partial<Preferences>;
    readonly answers?: (before: Answers) => Answers;
  },
): void {
  const { choices } = controller.model.get();
  if (choices === null) return;
  const next = {
    preferences: { ...choices.preferences, ...change.preferences },
    answers: change.answers?.(choices.answers) ?? choices.answers,
  };
  controller.change({ choices: next });
  controller
    .analyst()
    .choose(next)
    .catch((error: unknown) => controller.change({ problem: unexpectedProblem(error) }));
}

/** Remembers that suggestions were shown, so that cool-downs and the weekly limit hold. */
export function rememberShown(controller: SessionController, now: number): void {
  const { facts, choices } = controller.model.get();
  if (facts === null || choices === null || !facts.complete) return;
  const answers = withShown(choices.answers, facts.reach.suggestions, now);
  if (answers !== choices.answers) changeChoices(controller, { answers: () => answers });
}

/** Looks up in the calendar what came of the drafts that were opened, and remembers it. */
export async function recordOutcomes(controller: SessionController, now: EpochMs): Promise<void> {
  const { facts, choices } = controller.model.get();
  if (facts === null || choices === null || !facts.complete) return;
  const waiting = choices.answers.suggestions.filter(({ answer }) => answer === 'taken');
  const told = await Promise.all(
    waiting.map(async (record) => {
      const evidence = await controller.analyst().evidenceOf(record.personId);
      return { record, outcome: outcomeOf(record, evidence, now, facts.readAt) };
    }),
  );
  const outcomes = new Map(
    told.flatMap(({ record, outcome }) => (outcome ? [[record, outcome]] : [])),
  );
  if (outcomes.size === 0) return;
  const settled = (record: SuggestionRecord) => ({ ...record, ...outcomes.get(record) });
  changeChoices(controller, {
    answers: (before) => ({ ...before, suggestions: before.suggestions.map(settled) }),
  });
}
