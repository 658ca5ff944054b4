import { LEVELS } from '../levels/level';
import type { Reason } from './suggestion';
import type { PersonIndex } from '../domain/units';
import { isPeerElsewhere } from './candidates';
import type { MutualContacts } from './mutualContacts';
import type { ChartSteps } from './chartSteps';
import { metBefore } from './introducer';
import { departmentRow, levelDistance, type SuggestionContext } from './suggestionContext';

/** More names would not make it more convincing. */
const MOST_NAMES = 5;

/** Who is further away in the org chart than a colleague of a colleague hardly connects anybody. */
const MOST_STEPS = 2;

/**
 * Why a person is suggested, the most telling first: the gap, ego's focus, who connects them, what makes
 * it easy. The level distance is always there, so there is always one to check. `ofForm` are the
 * reasons of the form; a kind that is in them is not given twice.
 */
export function reasonsFor(
  context: SuggestionContext,
  mutual: MutualContacts,
  nearest: ChartSteps,
  person: PersonIndex,
  ofForm: readonly Reason[],
): readonly Reason[] {
  const given = new Set(ofForm.map((reason) => reason.kind));
  const own = [
    ...gapReasons(context, person),
    ...pathReasons(context, mutual, nearest, person),
    ...officeReason(context, person),
    { kind: 'levelDistance', distance: levelDistance(context, person) } as const,
  ];
  return [...ofForm, ...own.filter((reason) => !given.has(reason.kind))];
}

function* gapReasons(context: SuggestionContext, person: PersonIndex): Generator<Reason> {
  const row = departmentRow(context, person);
  const level = context.coverage.levels[context.company.levels.level[person]!]!;
  if (row.kind === 'named' && row.rarelyMet) {
    const { name: department, othersMet: met, others: of, expected } = row;
    const teamApart = row.ownTeam > 0;
    yield { kind: 'departmentRarelyMet', department, met, of, expected, teamApart };
  } else if (
    row.kind === 'named' &&
    !row.deep &&
    !(row.known === 0 && metBefore(context, person))
  ) {
    // “Nobody there yet” would not be so beside somebody whom ego has met.
    yield { kind: 'departmentBelowGoal', department: row.name, known: row.known };
  }
  if (row.kind === 'named' && context.answers.focus.includes(row.name)) {
    yield { kind: 'focus', department: row.name };
  }
  if (level.rarelyMet) {
    yield {
      kind: 'levelRarelyMet',
      level: LEVELS[context.company.levels.level[person]!]!,
      met: level.othersMet,
      of: level.others,
      teamApart: level.ownTeam > 0,
    };
  }
}

function* pathReasons(
  context: SuggestionContext,
  mutual: MutualContacts,
  nearest: ChartSteps,
  person: PersonIndex,
): Generator<Reason> {
  const { company } = context;
  const known = mutual.listOf(person).slice(0, MOST_NAMES);
  if (known.length > 0) {
    yield { kind: 'mutualContacts', personIds: known.map((one) => company.people[one]!.id) };
  }
  const manager = company.chart.manager[person]!;
  if (isPeerElsewhere(context, person)) {
    yield { kind: 'sameManager', managerName: company.people[manager]!.displayName };
  }
  const steps = nearest.stepsOf(person);
  if (steps > 0 && steps <= MOST_STEPS) {
    const viaName = company.people[nearest.viaOf(person)]!.displayName;
    yield { kind: 'chartDistance', steps, viaName };
  }
}

function* officeReason(
  { company, officeOf }: SuggestionContext,
  person: PersonIndex,
): Generator<Reason> {
  const office = company.people[person]!.officeLocation;
  if (office !== null && officeOf(person) === 'same') yield { kind: 'sameOffice', office };
}
