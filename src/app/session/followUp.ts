import type { SuggestionRecord } from '../../insight/answers';
import type { EpochMs } from '../../insight/domain/units';
import { outcomeOf } from '../answers/outcomeOf';
import { choose } from './choosing';
import type { Desk } from './desk';

/** Looks up in the calendar what came of the drafts that were opened, and remembers it. */
export async function followUp(desk: Desk, now: EpochMs): Promise<void> {
  const { facts, choices } = desk.model.get();
  if (facts === null || choices === null || !facts.complete) return;
  const waiting = choices.answers.suggestions.filter(({ answer }) => answer === 'taken');
  const told = await Promise.all(
    waiting.map(async (record) => {
      const evidence = await desk.analyst().evidenceOf(record.personId);
      return { record, outcome: outcomeOf(record, evidence, now, facts.readAt) };
    }),
  );
  const outcomes = new Map(
    told.flatMap(({ record, outcome }) => (outcome ? [[record, outcome]] : [])),
  );
  if (outcomes.size === 0) return;
  const settled = (record: SuggestionRecord) => ({ ...record, ...outcomes.get(record) });
  choose(desk, {
    answers: (before) => ({ ...before, suggestions: before.suggestions.map(settled) }),
  });
}
