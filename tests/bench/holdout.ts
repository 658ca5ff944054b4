import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ReachabilityFactors } from '../../src/insight/advice/reachability';
import { seededRandom } from './gapsRandom';
import { holdoutCases, JUDGED, type HoldoutCase } from './holdoutCase';
import { readContactData, type ContactData } from './holdoutData';
import { BASELINES, choiceWith, product, trade, type Rank } from './holdoutRanks';
import { table } from './table';

/** The part of the time that is history; 60 % is the one that counts, the others show the spread. */
const PARTS = [0.4, 0.5, 0.6, 0.7];
const REPEATS = 8;

interface Score {
  /** Part of the people of whose five at least one was really met later. */
  readonly hit: number;
  /** Departments in which ego had met nobody and a suggested person was met, over all people. */
  readonly opened: number;
}

/**
 * Would the people suggested have been met anyway? The first part of the contacts is ego's calendar,
 * the rest says whom ego met later. Candidates are outside the own department and not met before; people
 * who met none of them later are left out. A Markdown section; one line where there is no data.
 *
 * @param folder Holds `contacts/`, or is it; the data may not be part of the project.
 */
export function benchHoldout(folder: string | null): Promise<string> {
  const title = '## Suggestions against what happened later';
  const contacts = [join(folder ?? '', 'contacts'), folder ?? ''].find(
    (path) => folder !== null && existsSync(join(path, 'manufacturing_email')),
  );
  if (contacts === undefined) {
    return Promise.resolve(`${title}\n\nSkipped: THREEWIDE_DATA names no folder with contacts.`);
  }
  return Promise.resolve(
    [title, INTRODUCTION, ...readContactData(contacts).map(report)].join('\n\n'),
  );
}

const INTRODUCTION = `Hit: part of the people of whose ${JUDGED} suggestions at least one was met in \
the time that was held out. Opened: departments in which they had met nobody and then met somebody \
suggested, over all people. History is the first 40, 50, 60 and 70 % of the time. The constants were \
judged on the first of these data sets at several splits and never on the second, which has neither \
an org chart nor meetings of more than two: whoever ego has not met looks like everybody else of the \
same department there, and a choice is one between departments. The rows "n of 5 most likely" say what \
such a choice can have: hits are bought with departments that stay closed, at about the rate of the \
table, whatever the rule. Threewide also lets the five differ in department, level and form where that \
costs little, and weighs what form fits; "by coverage" does neither. A row "without" says what a factor \
gains where it is below "by coverage, all factors", and what it costs where it is above.`;

const ABLATED: readonly (keyof ReachabilityFactors)[] = [
  'level',
  'mutual',
  'chart',
  'line',
  'load',
];

const RANKS: readonly (readonly [string, Rank])[] = [
  ...Object.entries(BASELINES),
  ['1 of 5 most likely, 4 least met', trade(1)],
  ['2 of 5 most likely, 3 least met', trade(2)],
  ['4 of 5 most likely, 1 least met', trade(4)],
  ['**Threewide**', product],
  ['by coverage, all factors', choiceWith((all) => all)],
  ...ABLATED.map(
    (factor) => [`… without ${factor}`, choiceWith((all) => ({ ...all, [factor]: 1 }))] as const,
  ),
  ['… coverage alone', choiceWith(() => ALL_ONE)],
];

const ALL_ONE: ReachabilityFactors = {
  level: 1,
  mutual: 1,
  chart: 1,
  line: 1,
  office: 1,
  hours: 1,
  load: 1,
};

function report(data: ContactData): string {
  const splits = PARTS.map((part) => holdoutCases(data, part));
  const scores = new Map(RANKS.map(([name, rank]) => [name, splits.map(scoreBy(rank))]));
  const random = scores.get('random')!;
  const least = scores.get('least-met department first')!;
  const rows = [...scores].map(([name, all]) => [
    name,
    ...all.map(({ hit, opened }) => `${hit.toFixed(2)} / ${opened.toFixed(1)}`),
    mean(all.map(({ hit }, i) => hit / random[i]!.hit)).toFixed(2),
    mean(all.map(({ opened }, i) => opened / least[i]!.opened)).toFixed(2),
  ]);
  const head = [
    'Hit / opened',
    ...PARTS.map((part) => `${part * 100} %`),
    '× random',
    '× least-met',
  ];
  const people = splits.map((cases) => cases.length).join(', ');
  return `### ${data.name}: ${people} people\n\n${table(head, rows)}`;
}

function scoreBy(rank: Rank): (cases: readonly HoldoutCase[]) => Score {
  return (cases) => {
    const random = seededRandom(2026);
    let hits = 0;
    let opened = 0;
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      for (const one of cases) {
        const met = rank(one, random)
          .slice(0, JUDGED)
          .filter((id) => one.later.has(id));
        hits += met.length > 0 ? 1 : 0;
        const departments = new Set(met.map((id) => one.departmentOf.get(id) ?? ''));
        opened += [...departments].filter((department) => !one.metIn.has(department)).length;
      }
    }
    return { hit: hits / REPEATS / cases.length, opened: opened / REPEATS };
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
