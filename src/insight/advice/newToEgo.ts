import { LEVELS } from '../level';
import { introducerTo } from '../suggestions/introducer';
import type { ChartSteps } from '../suggestions/chartSteps';
import { levelDistance } from '../suggestions/suggestionContext';
import type { SuggestionContext } from '../suggestions/suggestionContext';
import type { PersonIndex } from '../units';
import type { NewToEgo } from './meetingAdvice';

/**
 * Colleagues whom ego has never met: no contact in the history, and no word of ego's that they are
 * known. With where they sit: department, level, manager, and the nearest person ego knows.
 */
export function newToEgo(
  context: SuggestionContext,
  nearest: ChartSteps,
  people: readonly PersonIndex[],
): readonly NewToEgo[] {
  const { lastMet, known } = context.ties;
  return people
    .filter((person) => Number.isNaN(lastMet[person]) && known[person] === 0)
    .map((person) => describeNew(context, nearest, person));
}

function describeNew(
  context: SuggestionContext,
  nearest: ChartSteps,
  person: PersonIndex,
): NewToEgo {
  const { people, chart, levels } = context.company;
  const { id, displayName, jobTitle, officeLocation } = people[person]!;
  const steps = nearest.stepsOf(person);
  return {
    personId: id,
    displayName,
    jobTitle,
    department: context.grouping.groups[context.grouping.groupOf[person]!]!.name,
    level: LEVELS[levels.level[person]!]!,
    office: officeLocation,
    inAnotherOffice: context.officeOf(person) === 'other',
    levelDistance: levelDistance(context, person),
    managerName: people[chart.manager[person]!]?.displayName ?? null,
    nearest: steps < 0 ? null : { steps, viaName: people[nearest.viaOf(person)]!.displayName },
    introducer: introducerTo(context, person),
  };
}
