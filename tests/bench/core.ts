import { analyze, type Analysis, type AnalysisInput } from '../../src/insight/analyze';
import { NO_ANSWERS } from '../../src/insight/answers';
import type { Company } from '../../src/insight/domain/company';
import { indexCompany } from '../../src/insight/domain/indexCompany';
import { measureCoverage } from '../../src/insight/coverage/coverage';
import { logMeetings } from '../../src/insight/calendar/logMeetings';
import { DEFAULT_OPTIONS } from '../../src/insight/options';
import { measureTies } from '../../src/insight/ties/ties';
import { barePass } from './large/barePass';
import { graphologyPass, peopleGraph } from './large/graphologyPass';
import {
  anybody,
  AS_OF,
  circleOf,
  EGO,
  largeCalendar,
  largeCompany,
  type Circle,
} from './large/largeCompany';
import { medianMs, onceMs } from './large/timing';
import { otherWork } from './otherWork';
import { table } from './table';

const PEOPLE = 100_000;
const MEETINGS = 20_000;
const CIRCLE = 1_500;

/** The section on speed and memory of the insight core. */
export function benchCore(): Promise<string> {
  const others = otherWork();
  const people = largeCompany(PEOPLE);
  const { ms: indexing, result: company } = onceMs(() => indexCompany(people, DEFAULT_OPTIONS));
  const columns = [
    ['a circle of 1,500 people', measure(company, circleOf(CIRCLE, PEOPLE))],
    ['anybody of the 100,000', measure(company, anybody(PEOPLE))],
  ] as const;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const rows = Object.keys(columns[0][1]).map((name) => [
    name,
    ...columns.map(([, figures]) => figures[name]!),
  ]);
  return Promise.resolve(
    [
      '## Insight core: 100,000 people, 20,000 events with 8 attendees',
      `Interning the directory (org chart, levels, addresses), once: ${ms(indexing)}. ` +
        `Peak memory of the whole run: ${memory} MB.`,
      table(['ego meets', ...columns.map(([name]) => name)], rows),
      'The bare pass is one loop over the attendances and one over the people with typed arrays: ties and coverage, ' +
        'no states, gaps, trend, network figures or suggestions. Both it and graphology begin with the same interned ' +
        'columns as the analysis: the company, the log, everybody placed in their department, and who was in which ' +
        'event; the analysis after one changed event makes the log and the last of these anew. The goal (one ' +
        'analysis at most twice the bare pass, and 10 × faster than “the same ties and coverage” in graphology) can be ' +
        'read in two ways. Of ties and coverage, where all three do the same and ours adds states and gaps, see “ties and ' +
        'coverage ÷ bare pass” and “graphology ÷ ties and coverage”; nobody has a calendar with 78,000 people. Of the whole ' +
        'analysis, which is the plain meaning of its words, it is missed: “analysis ÷ bare pass” holds suggestions, trend, ' +
        'network figures and the rest against a pass that has none of them. Medians of 15 runs in one process, after 40 (graphology after 2): the first analyses of a process take longer. ' +
        others,
    ].join('\n\n'),
  );
}

function measure(company: Company, circle: Circle): Readonly<Record<string, string>> {
  const input = inputOf(company, MEETINGS, circle);
  const first = onceMs(() => logMeetings(company, 777, input.events, DEFAULT_OPTIONS, AS_OF));
  const before = analyze(input);
  const second = onceMs(() => analyze({ ...input, earlier: before }));
  const analysis = medianMs(() => analyze({ ...input, earlier: before }));
  const part = medianMs(() => tiesAndCoverage(input, before));
  const bare = medianMs(() => barePass(company, before.log, before.grouping, AS_OF));
  const graph = graphology(before);
  const twice = doubled(company, circle);
  const changed = changedEvent(input, before);
  return {
    'people met in a year': String(before.ties.touched.length),
    'people in scope': String(before.scope.people),
    'reading the calendar into columns, first time': ms(first.ms),
    'one analysis of the columns, not warmed up': ms(second.ms),
    'one analysis of the columns': ms(analysis),
    'bare typed-array pass': ms(bare),
    'its ties and coverage alone, with states and gaps': ms(part),
    'analysis ÷ bare pass': ratio(analysis / bare),
    'ties and coverage ÷ bare pass': ratio(part / bare),
    'ties and coverage in graphology': ms(graph),
    'graphology ÷ analysis': ratio(graph / analysis),
    'graphology ÷ ties and coverage': ratio(graph / part),
    'twice the meetings: analysis ×': ratio(twice / analysis),
    'again after one answered suggestion': ms(answered(input, before)),
    'again after one changed event': ms(changed),
  };
}

function inputOf(company: Company, meetings: number, circle: Circle): AnalysisInput {
  return {
    company,
    egoId: EGO,
    events: largeCalendar(meetings, circle),
    answers: NO_ANSWERS,
    options: DEFAULT_OPTIONS,
    asOf: AS_OF,
    reading: { privateEvents: 0, malformedEvents: 0, malformedPeople: 0 },
  };
}

function tiesAndCoverage(input: AnalysisInput, { ego, log, scope, grouping, team }: Analysis) {
  const { company, answers, options, asOf } = input;
  const ties = measureTies(company, log, ego, answers, options, asOf);
  return measureCoverage(company, ties, grouping, scope, team, ego, options);
}

function graphology({ company, ego, log, grouping }: Analysis): number {
  const graph = peopleGraph(company, grouping);
  return medianMs(() => graphologyPass(graph, ego, log, AS_OF), 5, 2);
}

function doubled(company: Company, circle: Circle): number {
  const input = inputOf(company, 2 * MEETINGS, circle);
  const earlier = analyze(input);
  return medianMs(() => analyze({ ...input, earlier }));
}

function answered(input: AnalysisInput, earlier: Analysis): number {
  const personId = earlier.reach.suggestions[0]?.personId ?? 'person-1';
  const record = { personId, form: 'coffee', shownAt: AS_OF, answeredAt: AS_OF } as const;
  const answers = {
    ...NO_ANSWERS,
    suggestions: [{ ...record, answer: 'notRelevant' } as const],
  };
  return medianMs(() => analyze({ ...input, answers, earlier }));
}

function changedEvent(input: AnalysisInput, earlier: Analysis): number {
  return medianMs(() => {
    const events = input.events.with(7, { ...input.events[7]!, isCancelled: true });
    return analyze({ ...input, events, earlier });
  });
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

function ratio(value: number): string {
  return value.toFixed(2);
}
