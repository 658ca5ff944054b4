import type { OrgChart } from '../columns';
import type { PersonIndex } from '../units';

/** How far everybody is from the nearest of some people, in steps of the org chart. */
export interface ChartSteps {
  /** Steps up or down; 0 for these people, -1 where no line leads to any of them. */
  readonly steps: Int32Array;
  /** That nearest one (of equally near ones the first in `from`); -1 where there is none. */
  readonly via: Int32Array;
}

/**
 * Walks the org chart from several people at once, up and down, breadth first. Linear in the number of
 * people; the order of the directory does not matter.
 *
 * @example from Eva: her manager Ana is 1 step away, Ana's other report Tom 2
 */
export function chartSteps(chart: OrgChart, from: readonly PersonIndex[]): ChartSteps {
  const { manager, reportsStart, reports } = chart;
  const steps = new Int32Array(manager.length).fill(-1);
  const via = new Int32Array(manager.length).fill(-1);
  const queue = new Int32Array(manager.length);
  let filled = 0;
  const visit = (person: PersonIndex, start: PersonIndex, step: number) => {
    if (steps[person]! >= 0) return;
    steps[person] = step;
    via[person] = start;
    queue[filled++] = person;
  };
  for (const person of from) visit(person, person, 0);
  for (let read = 0; read < filled; read++) {
    const person = queue[read]!;
    const [start, step] = [via[person]!, steps[person]! + 1];
    if (manager[person]! >= 0) visit(manager[person]!, start, step);
    for (let r = reportsStart[person]!; r < reportsStart[person + 1]!; r++) {
      visit(reports[r]!, start, step);
    }
  }
  return { steps, via };
}
