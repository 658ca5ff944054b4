import type { OrgChart } from '../domain/company';
import { eventsByPerson } from '../calendar/attendances';
import { compareText } from '../domain/compareText';
import { markedPeople } from '../domain/markedPeople';
import type { PersonIndex } from '../domain/units';
import { chartNeighbours, isChartNeighbour } from '../domain/chartRelations';
import type { SuggestionContext } from './suggestionContext';

/** In larger meetings people need not have spoken to each other. */
const LARGEST_MEETING = 40;

const NOBODY: readonly PersonIndex[] = [];

/** People ego knows who evidently deal with somebody else. */
export interface MutualContacts {
  countOf(person: PersonIndex): number;
  /** They themselves, best known first. */
  listOf(person: PersonIndex): readonly PersonIndex[];
  /** Whether ego's calendar shows the person at all; if it does not, counting takes no time. */
  isSeen(person: PersonIndex): boolean;
}

/**
 * Mutual contacts as far as ego alone can know them, from two sources: the org chart (known people
 * among the person's manager, direct reports and teammates) and ego's own calendar (known people in
 * the same meeting of at most 40, also in those that ego declined or that make no ties). Meetings
 * without ego are invisible: the true number is this or more.
 */
export function mutualContacts(
  context: Pick<SuggestionContext, 'company' | 'ties' | 'log'>,
): MutualContacts {
  const { chart, people } = context.company;
  const { known, strength } = context.ties;
  const inChart = chartCounts(chart, known);
  const events = eventsByPerson(context.log);
  const fromMeetings = knownInMeetings(context);
  const byTie = (a: PersonIndex, b: PersonIndex) =>
    strength[b]! - strength[a]! || compareText(people[a]!.id, people[b]!.id);
  return {
    countOf: (person) => inChart(person) + fromMeetings(person).length,
    listOf: (person) => {
      const neighbours = [...chartNeighbours(chart, person)].filter((one) => known[one] === 1);
      return [...neighbours, ...fromMeetings(person)].sort(byTie);
    },
    isSeen: (person) => events.countOf(person) > 0,
  };
}

/** Known people in the same meetings, without those who are counted from the org chart. */
function knownInMeetings({
  company,
  ties,
  log,
}: Pick<SuggestionContext, 'company' | 'ties' | 'log'>) {
  /** In which question somebody was last counted: saves a set for every person. */
  const countedIn = new Int32Array(ties.known.length);
  let question = 0;
  const events = eventsByPerson(log);
  return (person: PersonIndex): readonly PersonIndex[] => {
    if (events.countOf(person) === 0) return NOBODY;
    const found: PersonIndex[] = [];
    question++;
    for (const event of events.listOf(person)) {
      const { people } = log.events[event]!;
      if (people.length > LARGEST_MEETING) continue;
      for (const other of people) {
        if (ties.known[other] === 0 || countedIn[other] === question || other === person) continue;
        countedIn[other] = question;
        if (!isChartNeighbour(company.chart, other, person)) found.push(other);
      }
    }
    return found;
  };
}

/** Known people among somebody's manager, reports and teammates, without walking over them. */
function chartCounts(chart: OrgChart, known: Uint8Array): (person: PersonIndex) => number {
  const knownReports = new Int32Array(known.length);
  for (const person of markedPeople(known)) {
    const manager = chart.manager[person]!;
    if (manager >= 0) knownReports[manager]!++;
  }
  return (person) => {
    const manager = chart.manager[person]!;
    if (manager < 0) return knownReports[person]!;
    return knownReports[person]! + known[manager]! + knownReports[manager]! - known[person]!;
  };
}
