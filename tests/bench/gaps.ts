import betainc from '@stdlib/math-base-special-betainc';
import { findGaps } from '../../src/insight/coverage/gaps/findGaps';
import { fitBetaBinomial, type GroupCount } from '../../src/insight/coverage/gaps/betaBinomial';
import { DEFAULT_OPTIONS } from '../../src/insight/options';
import { drawCompany, type CompanyKind, type PlantedGroup } from './gapsCompany';
import { seededRandom } from './gapsRandom';
import { table } from './table';

const COMPANIES = 1_000;

type Rule = (groups: readonly GroupCount[]) => readonly boolean[];

/** The rules to compare: half the average, one Beta for all groups, and the product's. */
const RULES: Readonly<Record<string, Rule>> = {
  naive: (groups) => groups.map(({ others, met }) => met < 0.5 * overall(groups) * others),
  'one Beta': (groups) => {
    const { a, b } = fitBetaBinomial(groups);
    const limit = 0.65 * overall(groups);
    return groups.map(({ others, met }) => betainc(limit, a + met, b + others - met) >= 0.75);
  },
  Threewide: (groups) => findGaps(groups, DEFAULT_OPTIONS).map((gap) => gap.rarelyMet),
};

const KINDS: Readonly<Record<string, CompanyKind>> = {
  '**all sizes, 100 to 20,000**': {},
  '100 people': { size: 100 },
  '400 people': { size: 400 },
  '2,000 people': { size: 2_000 },
  '20,000 people, by branch': { size: 20_000 },
  '20,000 people, all of them': { size: 20_000, wholeCompany: true },
  'departments alike (spread 0.15)': { spread: 0.15 },
  'departments unlike (spread 0.5)': { spread: 0.5 },
  'few gaps (1 in 10)': { gaps: 0.1 },
  'many gaps (4 in 10)': { gaps: 0.4 },
  'own department met 4 × as often': { ownDepartment: 4 },
  'ego meets 30 people': { met: 30 },
  'ego meets 150 people': { met: 150 },
};

/** Precision and recall of "rarely met" on generated companies with planted gaps; a Markdown section. */
export function benchGaps(): Promise<string> {
  const rows = Object.entries(KINDS).map(([name, kind]) => {
    const random = seededRandom(20_261_125);
    const companies = Array.from({ length: COMPANIES }, () => drawCompany(random, kind));
    const gaps = companies.flat().filter((group) => group.planted).length;
    return [name, `${gaps}`, ...Object.values(RULES).map((rule) => scoreOf(rule, companies))];
  });
  const head = ['Precision / recall', 'gaps', ...Object.keys(RULES)];
  return Promise.resolve(['## Gaps that are real', INTRODUCTION, table(head, rows)].join('\n\n'));
}

const INTRODUCTION = `${COMPANIES} generated companies a row. A gap is met at a tenth of the usual \
share and planted where at least 3 meetings would be expected; the other departments spread around \
the usual share. "naive" is a share below half the average; "one Beta" is the test with one Beta for all groups, \
P(share < 0.65 × average) ≥ 0.75. The constants were chosen on companies of the same generator with other random seeds.`;

function scoreOf(rule: Rule, companies: readonly (readonly PlantedGroup[])[]): string {
  let [found, foundPlanted, planted] = [0, 0, 0];
  for (const groups of companies) {
    const findings = rule(groups);
    groups.forEach((group, index) => {
      found += findings[index] === true ? 1 : 0;
      planted += group.planted ? 1 : 0;
      foundPlanted += findings[index] === true && group.planted ? 1 : 0;
    });
  }
  return `${(foundPlanted / found).toFixed(2)} / ${(foundPlanted / planted).toFixed(2)}`;
}

function overall(groups: readonly GroupCount[]): number {
  const met = groups.reduce((sum, group) => sum + group.met, 0);
  return (
    met /
    Math.max(
      1,
      groups.reduce((sum, group) => sum + group.others, 0),
    )
  );
}
