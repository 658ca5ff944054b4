import type { Suggestion } from './suggestion';
import { coverageObjective } from './greedy/coverageObjective';
import { describeSuggestion } from './describeSuggestion';
import { distinctForms } from './forms/distinctForms';
import { allForms } from './forms/allForms';
import type { FormRule } from './forms/formRule';
import { introducerTo } from './introducer';
import { lazyGreedy, type Choice } from './greedy/lazyGreedy';
import { newSuggestionsAllowed, openSuggestions } from './openSuggestions';
import { prospectsOf, type Prospects } from './prospects';
import type { PersonIndex } from '../domain/units';
import type { SuggestionContext, SuggestionInput } from './suggestionContext';
import { suggestionSources, type SuggestionSources } from './suggestionSources';
import { variedGreedy } from './greedy/variedGreedy';
import { weeklyVariety } from './greedy/weeklyVariety';

/**
 * Whom to meet next, and how (insight.md §5): the open suggestions and as many new ones as may be
 * shown, in order of the gain that each adds to those before it; gains never rise. The new ones differ
 * in department, level and form if that costs little ({@link variedGreedy}). Empty while paused.
 *
 * The same input gives the same answer all ISO week, whatever the order of people and meetings. Every
 * suggestion has at least one reason that ego can check.
 *
 * @example nobody known in Finance, one peer there reports to somebody ego knows → coffee with the
 *   peer, introduced by that person
 */
export function suggest(input: SuggestionInput): readonly Suggestion[] {
  const { answers, asOf } = input;
  if (answers.pausedUntil !== null && answers.pausedUntil > asOf) return [];
  const sources = suggestionSources(input);
  const { context, possible } = sources;
  const open = openSuggestions(context, possible);
  const rules = allForms({ ...context, possible, admits: sources.admits });
  const prospects = prospectsOf(sources, rules, open);
  const kept = Int32Array.from(open.keys()).filter((person) => prospects.hasForm(person));
  const choices = choose(sources, prospects, kept, newSuggestionsAllowed(context, open));
  const forms = distinctForms(prospects, choices, open, context.week);
  return describeAll(sources, prospects, choices, forms);
}

/** New ones beside those that are kept, then all of them in order of gain. */
function choose(
  { context, possible, admits, before }: SuggestionSources,
  prospects: Prospects,
  kept: Int32Array,
  count: number,
): readonly Choice[] {
  const objective = coverageObjective(context, prospects);
  for (const person of kept) objective.add(person);
  const candidates = count === 0 ? new Int32Array() : peopleWithForm(context, possible, prospects);
  const introducerFor = (person: PersonIndex) => introducerTo(context, person)?.personId ?? null;
  const variety = weeklyVariety(context, { ...prospects, introducerFor }, kept);
  const fresh = variedGreedy(candidates, count, objective, variety, admits, before);
  const all = Int32Array.from([...kept, ...fresh.map((choice) => choice.item)]);
  return lazyGreedy(all, all.length, coverageObjective(context, prospects), () => true, before);
}

function peopleWithForm(
  { scope }: SuggestionContext,
  possible: Uint8Array,
  prospects: Prospects,
): Int32Array {
  return scope.list.filter((person) => possible[person] === 1 && prospects.hasForm(person));
}

function describeAll(
  sources: SuggestionSources,
  prospects: Prospects,
  choices: readonly Choice[],
  forms: readonly (readonly FormRule[])[],
): readonly Suggestion[] {
  return choices.flatMap((choice, index) => {
    const [proposed, ...others] = forms[index]!;
    if (proposed === undefined) return [];
    const reachability = prospects.reachability(choice.item);
    return [describeSuggestion(sources, choice, reachability, [proposed, ...others])];
  });
}
