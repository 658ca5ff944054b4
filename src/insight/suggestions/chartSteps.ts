import type { OrgChart } from '../columns';
import type { PersonIndex } from '../units';

/** How far anybody is from the nearest of some people, in steps of the org chart. */
export interface ChartSteps {
  /** Steps up or down; 0 for these people, -1 where no line leads to any of them. */
  stepsOf(person: PersonIndex): number;
  /** That nearest one (of equally near ones the first by `before`); -1 where there is none. */
  viaOf(person: PersonIndex): PersonIndex;
}

/**
 * Measures steps in the org chart, up and down, from several people at once. Prepared is only the
 * nearest of `from` below each of their superiors; a question walks up from the person asked for, so
 * it takes time in proportion to the layers above, whatever the size of the company.
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
  /** People and steps are kept with 1 added, so that 0 is none. */
  const nearest = (person: PersonIndex) => {
    let [steps, start] = [0, 0];
    let up = 0;
    for (let at = person; at >= 0 && (steps === 0 || up < steps); at = chart.manager[at]!) {
      const [there, found] = [up + below.steps[at]!, below.start[at]!];
      const isNearer =
        steps === 0 || there < steps || (there === steps && before(found - 1, start - 1));
      if (found > 0 && isNearer) [steps, start] = [there, found];
      up++;
    }
    return { steps, start };
  };
  return {
    stepsOf: (person) => nearest(person).steps - 1,
    viaOf: (person) => nearest(person).start - 1,
  };
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
