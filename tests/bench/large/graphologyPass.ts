import { UndirectedGraph } from 'graphology';
import type { Company, Grouping } from '../../../src/insight/domain/company';
import type { MeetingLog } from '../../../src/insight/calendar/meetingLog';
import { LEVELS } from '../../../src/insight/levels/level';
import { MS_PER_DAY } from '../../../src/insight/domain/units';

interface PersonNode {
  readonly group: number;
  readonly level: number;
}

interface TieEdge {
  contacts: number;
  sharedMinutes: number;
  strength: number;
  lastMet: number;
}

/** What the graph says about one cell of the map. */
export interface CellCount {
  headcount: number;
  met: number;
  minutes: number;
}

/** The directory as a graph, one node a person; made once, like the interned company. */
export function peopleGraph(company: Company, grouping: Grouping) {
  const graph = new UndirectedGraph<PersonNode, TieEdge>();
  company.people.forEach((_, i) => {
    graph.addNode(i, { group: grouping.groupOf[i]!, level: company.levels.level[i]! });
  });
  return graph;
}

/**
 * The same ties and coverage as the bare pass, in graphology: ego's ties as edges with attributes that
 * every meeting updates, then the nodes counted by cell. The meetings come as the same columns.
 */
export function graphologyPass(
  graph: ReturnType<typeof peopleGraph>,
  ego: number,
  log: MeetingLog,
  asOf: number,
): Map<number, CellCount> {
  graph.clearEdges();
  const from = asOf - 180 * MS_PER_DAY;
  for (let m = 0; m < log.count; m++) {
    const start = log.start[m]!;
    const minutes = log.minutes[m]! / (log.size[m]! - 1);
    const fresh = minutes * 2 ** ((start - asOf) / (60 * MS_PER_DAY));
    for (let a = log.attendeeStart[m]!; a < log.attendeeStart[m + 1]!; a++) {
      const earlier = log.sameWeek[a]!;
      const contact = start >= from && (earlier < 0 || log.start[earlier]! < from);
      const confidence = log.confidence[a]!;
      graph.updateEdge(ego, log.attendee[a]!, (tie) => ({
        contacts: (tie.contacts ?? 0) + (contact ? 1 : 0),
        sharedMinutes: (tie.sharedMinutes ?? 0) + (start >= from ? minutes * confidence : 0),
        strength: (tie.strength ?? 0) + fresh * confidence,
        lastMet: start,
      }));
    }
  }
  return coverage(graph, ego);
}

function coverage(graph: ReturnType<typeof peopleGraph>, ego: number): Map<number, CellCount> {
  const cells = new Map<number, CellCount>();
  const cellOf = ({ group, level }: PersonNode) => {
    const key = group * LEVELS.length + level;
    const cell = cells.get(key) ?? { headcount: 0, met: 0, minutes: 0 };
    cells.set(key, cell);
    return cell;
  };
  graph.forEachNode((_, person) => cellOf(person).headcount++);
  graph.forEachNeighbor(ego, (neighbour, person) => {
    const tie = graph.getEdgeAttributes(ego, neighbour);
    const cell = cellOf(person);
    if (tie.contacts > 0) cell.met++;
    cell.minutes += tie.sharedMinutes;
  });
  return cells;
}
