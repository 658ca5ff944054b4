import type { OrgChart } from '../columns';
import type { PersonIndex } from '../units';

/** How far anybody is from the nearest of some people, in steps of the org chart. */
export interface ChartSteps {
  /** Steps up or down; 0 for these people, -1 where no line leads to any of them. */
  stepsOf(person: PersonIndex): number;
  /** That nearest one (of equally near ones the first in `from`); -1 where there is none. */
  viaOf(person: PersonIndex): PersonIndex;
}

/**
 * Measures steps in the org chart, up and down, from several people at once. Prepared is only the
 * nearest of `from` below each of their superiors; a question walks up from the person asked for, so
 * it takes time in proportion to the layers above, whatever the size of the company.
 *
 * @example from Eva: her manager Ana is 1 step away, Ana's other report Tom 2
 */
export function chartSteps(chart: OrgChart, from: readonly PersonIndex[]): ChartSteps {
  const below = nearestBelow(chart, from);
  /** Positions in `from` and steps are kept with 1 added, so that 0 is none. */
  const nearest = (person: PersonIndex) => {
    let [steps, start] = [0, 0];
    let up = 0;
    for (let at = person; at >= 0 && (steps === 0 || up < steps); at = chart.manager[at]!) {
      const [there, found] = [up + below.steps[at]!, below.start[at]!];
      const isNearer = steps === 0 || there < steps || (there === steps && found < start);
      if (found > 0 && isNearer) [steps, start] = [there, found];
      up++;
    }
    return { steps, start };
  };
  return {
    stepsOf: (person) => nearest(person).steps - 1,
    viaOf: (person) => from[nearest(person).start - 1] ?? -1,
  };
}

/** For everybody the nearest of `from` at or below them; steps and positions with 1 added. */
function nearestBelow({ manager }: OrgChart, from: readonly PersonIndex[]) {
  const steps = new Int32Array(manager.length);
  const start = new Int32Array(manager.length);
  for (let position = 0; position < from.length; position++) {
    let up = 1;
    for (let at = from[position]!; at >= 0; at = manager[at]!) {
      // Whoever is as near and earlier is so for everybody further up, too.
      if (steps[at]! > 0 && steps[at]! <= up) break;
      steps[at] = up++;
      start[at] = position + 1;
    }
  }
  return { steps, start };
}
