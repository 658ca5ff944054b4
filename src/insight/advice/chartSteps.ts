import type { Company, OrgChart } from '../domain/company';
import type { Ties } from '../ties/tie';
import { markedPeople } from '../domain/markedPeople';
import type { PersonIndex } from '../domain/units';

/** How far anybody is from the nearest of some people, in steps of the org chart. */
export interface ChartSteps {
  /** Steps up or down; 0 for these people, -1 if no line leads to any of them. */
  stepsOf(person: PersonIndex): number;
  /** That nearest one (of equally near ones the first by `before`); -1 if there is none. */
  viaOf(person: PersonIndex): PersonIndex;
}

/**
 * Measures steps in the org chart, up and down, from several people at once. Prepared is only the
 * nearest of `from` below each of their superiors; a question walks up from the person asked for until
 * somebody whose answer is known, so all questions together take time in proportion to the people
 * asked for and those above them, whatever the size of the company.
 *
 * @param before Order of people who are equally near; must be a total order.
 * @example from Eva: her manager Ana is 1 step away, Ana's other report Tom 2
 */
export function chartSteps(
  chart: OrgChart,
  from: Iterable<PersonIndex>,
  before: (a: PersonIndex, b: PersonIndex) => boolean,
): ChartSteps {
  const below = nearestBelow(chart, from, before);
  const isAnswered = new Uint8Array(chart.manager.length);
  const waiting: PersonIndex[] = [];
  const answer = (person: PersonIndex) => {
    for (let at = person; at >= 0 && isAnswered[at] === 0; at = chart.manager[at]!) {
      isAnswered[at] = 1;
      waiting.push(at);
    }
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      lookAbove(below, at, chart.manager[at]!, before);
    }
  };
  const answered = (column: Int32Array) => (person: PersonIndex) => {
    answer(person);
    return column[person]! - 1;
  };
  return { stepsOf: answered(below.steps), viaOf: answered(below.start) };
}

/** For everybody the nearest of `from` at or below them; steps and people with 1 added. */
function nearestBelow(
  { manager }: OrgChart,
  from: Iterable<PersonIndex>,
  before: (a: PersonIndex, b: PersonIndex) => boolean,
) {
  const steps = new Int32Array(manager.length);
  const start = new Int32Array(manager.length);
  for (const person of from) {
    let up = 1;
    for (let at = person; at >= 0; at = manager[at]!) {
      // Whoever is as near and comes first does so for everybody further up, too.
      const [there, found] = [steps[at]!, start[at]! - 1];
      if (found >= 0 && (there < up || (there === up && !before(person, found)))) break;
      steps[at] = up++;
      start[at] = person + 1;
    }
  }
  return { steps, start };
}

/** Of what is nearest below somebody and what is nearest to the manager, keeps the nearer one. */
function lookAbove(
  { steps, start }: Readonly<Record<'steps' | 'start', Int32Array>>,
  person: PersonIndex,
  manager: PersonIndex,
  before: (a: PersonIndex, b: PersonIndex) => boolean,
): void {
  if (manager < 0 || steps[manager] === 0) return;
  const over = steps[manager]! + 1;
  const isNearer = steps[person] === 0 || over < steps[person]!;
  const isAsNear = over === steps[person];
  if (isNearer || (isAsNear && before(start[manager]! - 1, start[person]! - 1))) {
    steps[person] = over;
    start[person] = start[manager]!;
  }
}

/**
 * How far everybody is from the nearest person ego knows, in steps of the org chart; of equally near
 * ones the one ego knows best counts, then the first by id.
 *
 * @example ego knows Eva; Eva's manager Ana is 1 step away, Ana's other report Tom 2, both via Eva
 */
export function nearestKnown(company: Company, ties: Ties): ChartSteps {
  const { people, chart } = company;
  return chartSteps(chart, markedPeople(ties.known), (a, b) => {
    const more = ties.strength[a]! - ties.strength[b]!;
    return more === 0 ? people[a]!.id < people[b]!.id : more > 0;
  });
}
