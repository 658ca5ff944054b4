import { LEVELS } from '../../src/insight/levels/level';
import { DEFAULT_OPTIONS, type WeeklyCapacity } from '../../src/insight/options';
import type { Company } from '../../src/insight/domain/company';
import { everybodyAsks, type Shown } from '../fixtures/everybodyAsks';
import { madeCompany } from '../fixtures/madeCompany';
import { seededRandom } from './gapsRandom';
import { table } from './table';

const PEOPLE = 2_000;
const WEEKS = 6;
const MONDAY = Date.UTC(2026, 5, 29);
const CLASSES = ['peer', 'oneUp', 'twoUp', 'higher'] as const;

/**
 * Everybody of a company of 2,000 asks every week: how often is each level shown, with the weekly
 * lottery and without? A Markdown section.
 */
export function benchFairness(): Promise<string> {
  const company = madeCompany(PEOPLE);
  const { capacity } = DEFAULT_OPTIONS;
  const unlimited = { peer: Infinity, oneUp: Infinity, twoUp: Infinity, higher: Infinity };
  const parts = [
    '## Fair to those suggested',
    `A made company of ${PEOPLE} in which everybody asks in each of ${WEEKS} weeks and nobody answers. \
Times shown a week: the mean over the people of a level, and the one shown most. Capacity: \
${capacity.peer} for a peer or below, ${capacity.oneUp} one level up, ${capacity.twoUp} two, \
${capacity.higher} further up. Above ego it is a bound that holds for every taste; for peers it is a \
guide, so that ranking can still rank. It bounds what is expected, not what is drawn: of people with an \
expectation of 2 a week, 12 in ${WEEKS} weeks, about one in four is drawn 15 times or more, which is 2.5 a week.`,
    '### With the lottery',
    tableOf(company, shownWith(company, capacity)),
    '### Without it',
    tableOf(company, shownWith(company, unlimited)),
  ];
  return Promise.resolve(parts.join('\n\n'));
}

function shownWith(company: Company, capacity: WeeklyCapacity): Shown {
  const random = seededRandom(20_260_629);
  const options = { ...DEFAULT_OPTIONS, capacity, tenantId: 'bench' };
  return everybodyAsks(company, WEEKS, MONDAY, options, () => random.uniform());
}

function tableOf(company: Company, shown: Shown): string {
  const rows = LEVELS.map((level, index) => {
    const people = [...company.levels.level.keys()].filter(
      (person) => company.levels.level[person] === index,
    );
    const cells = CLASSES.map((distance) => {
      const counts = people.map((person) => shown[distance][person]! / WEEKS);
      const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
      return `${mean.toFixed(2)} / ${Math.max(0, ...counts).toFixed(1)}`;
    });
    return [level, `${people.length}`, ...cells];
  });
  const head = [
    'Mean / most',
    'people',
    'by peers and above',
    'one below',
    'two below',
    'further below',
  ];
  return table(head, rows);
}
