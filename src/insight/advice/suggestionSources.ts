import type { PersonIndex } from '../domain/units';
import { possiblePeople, restingPeople } from './candidates';
import { chartSteps, nearestKnown, type ChartSteps } from './chartSteps';
import { mutualContacts, type MutualContacts } from './mutualContacts';
import { tieBreaker } from './tieBreaker';
import {
  suggestionContext,
  type SuggestionContext,
  type SuggestionInput,
} from './suggestionContext';
import { weeklyLottery } from './lottery/weeklyLottery';

/** What suggestions and the advice on a meeting are both drawn from. */
export interface SuggestionSources {
  readonly context: SuggestionContext;
  /** 1 for everybody who may be suggested, cool-downs apart. */
  readonly possible: Uint8Array;
  readonly mutual: MutualContacts;
  /** Steps to the nearest person ego knows. */
  readonly nearest: ChartSteps;
  /** Steps to ego. */
  readonly fromEgo: ChartSteps;
  /** Whether somebody has cooled down and the week's lottery shows them to ego. */
  readonly admits: (person: PersonIndex) => boolean;
  /** Whether the first comes before the second if both gain the same. */
  readonly before: (a: PersonIndex, b: PersonIndex) => boolean;
}

/** Prepares everything once; all of it depends on the input alone. */
export function suggestionSources(input: SuggestionInput): SuggestionSources {
  const context = suggestionContext(input);
  const possible = possiblePeople(context);
  const resting = restingPeople(context);
  const shows = weeklyLottery(context);
  return {
    context,
    possible,
    mutual: mutualContacts(context),
    nearest: nearestKnown(context.company, context.ties),
    fromEgo: chartSteps(context.company.chart, [context.ego], () => false),
    admits: (person) => !resting.has(person) && shows(person),
    before: tieBreaker(context),
  };
}
