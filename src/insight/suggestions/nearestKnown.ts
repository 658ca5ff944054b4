import type { Company, Ties } from '../columns';
import type { PersonIndex } from '../units';

/** How far everybody is from the nearest person ego knows, in steps of the org chart. */
export interface NearestKnown {
  /** Steps up or down; 0 for people ego knows, -1 where no line leads to one. */
  readonly steps: Int32Array;
  /** That nearest person (of equally near ones whom ego knows best); -1 where there is none. */
  readonly via: Int32Array;
}

/**
 * Walks the org chart from all people ego knows at once, up and down, breadth first. Linear in the
 * number of people; the order of people does not matter.
 *
 * @example ego knows Eva; Eva's manager Ana is 1 step away, Ana's other report Tom 2
 */
export function nearestKnown(company: Company, ties: Ties): NearestKnown {
  const { manager, reportsStart, reports } = company.chart;
  const people = manager.length;
  const steps = new Int32Array(people).fill(-1);
  const via = new Int32Array(people).fill(-1);
  const queue = new Int32Array(people);
  let filled = 0;
  const visit = (person: PersonIndex, from: PersonIndex, step: number) => {
    if (steps[person]! >= 0) return;
    steps[person] = step;
    via[person] = from;
    queue[filled++] = person;
  };
  for (const person of bestKnownFirst(company, ties)) visit(person, person, 0);
  for (let read = 0; read < filled; read++) {
    const person = queue[read]!;
    const [from, step] = [via[person]!, steps[person]! + 1];
    if (manager[person]! >= 0) visit(manager[person]!, from, step);
    for (let r = reportsStart[person]!; r < reportsStart[person + 1]!; r++) {
      visit(reports[r]!, from, step);
    }
  }
  return { steps, via };
}

/** Strongest tie first, then by id: the walk reaches people from the first of equally near ones. */
function bestKnownFirst(company: Company, ties: Ties): PersonIndex[] {
  const known: PersonIndex[] = [];
  for (let i = 0; i < ties.known.length; i++) if (ties.known[i] === 1) known.push(i);
  const id = (i: PersonIndex) => company.people[i]!.id;
  return known.sort((a, b) => ties.strength[b]! - ties.strength[a]! || (id(a) < id(b) ? -1 : 1));
}
