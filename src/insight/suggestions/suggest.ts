import type { Suggestion } from '../reach';
import type { PersonIndex } from '../units';
import { possiblePeople, restingPeople } from './candidates';
import { coverageObjective } from './coverageObjective';
import { describeSuggestion } from './describeSuggestion';
import type { SuggestionSources } from './describeSuggestion';
import { distinctForms } from './distinctForms';
import { allForms } from './forms/allForms';
import { drawChance, startChance } from './hashChance';
import { lazyGreedy } from './lazyGreedy';
import type { Choice } from './lazyGreedy';
import { mutualContacts } from './mutualContacts';
import { nearestKnown } from './nearestKnown';
import { newSuggestionsAllowed, openSuggestions } from './openSuggestions';
import type { Prospects } from './prospects';
import { prospectsOf } from './prospects';
import { reachabilityFactors, reachabilityOf } from './reachability';
import { suggestionContext } from './suggestionContext';
import type { SuggestionContext } from './suggestionContext';
import type { SuggestionInput } from './suggestionInput';
import { weeklyLottery } from './weeklyLottery';

/**
 * Whom to meet next, and how (insight.md §5): the open suggestions and as many new ones as may be
 * shown, in order of the gain that each adds to those before it; gains never rise. Empty while paused.
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
  const context = suggestionContext(input);
  const possible = possiblePeople(context);
  const open = openSuggestions(context, possible);
  const resting = restingPeople(context);
  const sources: SuggestionSources = {
    context,
    mutual: mutualContacts(context, possible),
    nearest: nearestKnown(context.company, context.ties),
  };
  const shows = weeklyLottery(context);
  const admits = (person: PersonIndex) => !resting.has(person) && shows(person);
  const rules = allForms({ ...context, possible, admits });
  const prospects = prospectsOf(context, rules, reachabilityIn(sources), open);
  const kept = Int32Array.from(open.keys()).filter((person) => prospects.hasForm(person));
  const choices = choose(context, prospects, possible, kept, {
    admits,
    count: newSuggestionsAllowed(context, open),
  });
  return describeAll(sources, prospects, choices);
}

function reachabilityIn({ context, mutual, nearest }: SuggestionSources) {
  return (person: PersonIndex) =>
    reachabilityOf(reachabilityFactors(context, mutual, nearest, person));
}

interface Draw {
  readonly admits: (person: PersonIndex) => boolean;
  readonly count: number;
}

/** New ones beside those that are kept, then all of them in order of gain. */
function choose(
  context: SuggestionContext,
  prospects: Prospects,
  possible: Uint8Array,
  kept: Int32Array,
  { admits, count }: Draw,
): readonly Choice[] {
  const before = orderOfEquals(context, prospects);
  const objective = coverageObjective(context, (person) => prospects.of(person));
  for (const person of kept) objective.add(person);
  const fresh =
    count === 0
      ? []
      : lazyGreedy(peopleWithForm(possible, prospects), count, objective, admits, before);
  const all = Int32Array.from([...kept, ...fresh.map((choice) => choice.item)]);
  const empty = coverageObjective(context, (person) => prospects.of(person));
  return lazyGreedy(all, all.length, empty, () => true, before);
}

function peopleWithForm(possible: Uint8Array, prospects: Prospects): Int32Array {
  const people = new Int32Array(possible.length);
  let filled = 0;
  for (let i = 0; i < possible.length; i++) {
    if (possible[i] === 1 && prospects.hasForm(i)) people[filled++] = i;
  }
  return people.subarray(0, filled);
}

/** Of equal gains the more reachable first, then by the week's hash, so that not all ask the same. */
function orderOfEquals({ company, ego, options, week }: SuggestionContext, prospects: Prospects) {
  const start = startChance(options.tenantId, company.people[ego]!.id, `${week}`, 'order');
  const chances = new Float64Array(company.people.length).fill(NaN);
  const chanceOf = (person: PersonIndex) => {
    const chance = chances[person]!;
    if (!Number.isNaN(chance)) return chance;
    return (chances[person] = drawChance(start, company.people[person]!.id));
  };
  return (a: PersonIndex, b: PersonIndex) => {
    const reach = prospects.reachabilityOf(a) - prospects.reachabilityOf(b);
    if (reach !== 0) return reach > 0;
    const chance = chanceOf(a) - chanceOf(b);
    return chance === 0 ? company.people[a]!.id < company.people[b]!.id : chance < 0;
  };
}

function describeAll(
  sources: SuggestionSources,
  prospects: Prospects,
  choices: readonly Choice[],
): readonly Suggestion[] {
  const forms = distinctForms(prospects, choices);
  return choices.flatMap((choice, index) => {
    const [proposed, ...others] = forms[index]!;
    if (proposed === undefined) return [];
    const reachability = prospects.reachabilityOf(choice.item);
    return [describeSuggestion(sources, choice, reachability, [proposed, ...others])];
  });
}
