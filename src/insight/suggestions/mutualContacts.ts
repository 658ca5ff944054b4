import type { OrgChart } from '../columns';
import type { PersonIndex } from '../units';
import { chartNeighbours, isChartNeighbour } from './chartNeighbours';
import { meetingsOfStrangers } from './meetingsOfStrangers';
import type { SuggestionContext } from './suggestionContext';

/** People ego knows who evidently deal with somebody else. */
export interface MutualContacts {
  countOf(person: PersonIndex): number;
  /** They themselves, best known first. */
  listOf(person: PersonIndex): readonly PersonIndex[];
}

/**
 * Mutual contacts as far as ego alone can know them, from two sources: the org chart (known people
 * among the person's manager, direct reports and teammates) and ego's own calendar (known people in
 * the same meeting of at most 40, also in those that ego declined or that make no ties). Meetings
 * without ego are invisible: the true number is this or more.
 *
 * @param possible 1 for people whose mutual contacts may be asked for.
 */
export function mutualContacts(context: SuggestionContext, possible: Uint8Array): MutualContacts {
  const { chart, people } = context.company;
  const { known, strength } = context.ties;
  const inChart = chartCounts(chart, known);
  const meetings = meetingsOfStrangers(context, possible);
  /** In which question somebody was last counted: saves a set for every person. */
  const countedIn = new Int32Array(known.length);
  let question = 0;
  const fromMeetings = (person: PersonIndex): readonly PersonIndex[] => {
    const found: PersonIndex[] = [];
    question++;
    for (const acquaintances of meetings.get(person) ?? []) {
      for (const other of acquaintances) {
        if (countedIn[other] === question || other === person) continue;
        countedIn[other] = question;
        if (!isChartNeighbour(chart, other, person)) found.push(other);
      }
    }
    return found;
  };
  const byTie = (a: PersonIndex, b: PersonIndex) =>
    strength[b]! - strength[a]! || (people[a]!.id < people[b]!.id ? -1 : 1);
  return {
    countOf: (person) => inChart(person) + fromMeetings(person).length,
    listOf: (person) => {
      const neighbours = [...chartNeighbours(chart, person)].filter((one) => known[one] === 1);
      return [...neighbours, ...fromMeetings(person)].sort(byTie);
    },
  };
}

/** Known people among somebody's manager, reports and teammates, without walking over them. */
function chartCounts(chart: OrgChart, known: Uint8Array): (person: PersonIndex) => number {
  const knownReports = new Int32Array(known.length);
  for (let i = 0; i < known.length; i++) {
    if (known[i] === 1 && chart.manager[i]! >= 0) knownReports[chart.manager[i]!]!++;
  }
  return (person) => {
    const manager = chart.manager[person]!;
    if (manager < 0) return knownReports[person]!;
    return knownReports[person]! + known[manager]! + knownReports[manager]! - known[person]!;
  };
}
