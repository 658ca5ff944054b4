import type { InsightOptions } from '../options';
import { branchMembers, countReports, reportsTo } from './chartRelations';
import type { Company, OrgChart } from './company';
import type { PersonIndex } from './units';

/** The group a person belongs to: equal keys are one group; the spelling is one way to write it. */
export interface Label {
  readonly key: string;
  readonly spelling: string;
}

/** One label per person; null if the person has none ("Not set"). */
export type Labels = readonly (Label | null)[];

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', '+']);

/**
 * What two spellings of one department, office or company have in common: Unicode NFKC, no case,
 * single spaces, no punctuation, and one sign for "&", "+" and "and" (also und, et, y, e, en between
 * two words). Empty for empty names and for punctuation alone ("-").
 *
 * Accents, abbreviations and typing errors stay different: those are proposed
 * (`departmentLookalikes`), never merged.
 *
 * @example groupKey(' Research  and Development ') === groupKey('research & development')
 * @example groupKey('H.R.') === groupKey('HR')
 */
export function groupKey(name: string): string {
  const words = name
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/&/g, ' & ')
    .replace(/(?<=\s)\+(?=\s)/g, ' & ')
    .replace(/[^\p{L}\p{M}\p{N}&+#]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.map((word, at) => conjunction(word, at, words.length)).join(' ');
}

function conjunction(word: string, at: number, count: number): string {
  const between = at > 0 && at < count - 1;
  return between && CONJUNCTIONS.has(word) ? '&' : word;
}

/** Reads a department as it stands in the directory; null if none is given. */
type DepartmentReader = (department: string | null) => Label | null;

/**
 * Reads departments with the administrator's aliases (`options.departmentAliases`). Both sides of an
 * alias compare without case and punctuation; the other side's spelling is the one that counts; an
 * alias to `''` means "not set". Aliases of aliases are followed, circles end where they close.
 *
 * @example aliases { 'Fin.': 'Finance' }: 'FIN' → { key: 'finance', spelling: 'Finance' }
 */
export function departmentReader(aliases: Readonly<Record<string, string>>): DepartmentReader {
  const targets = new Map(
    Object.entries(aliases).map(([alias, target]) => [groupKey(alias), target]),
  );
  const read = new Map<string, Label | null>();
  return (department) => {
    if (department === null) return null;
    const before = read.get(department);
    if (before !== undefined) return before;
    const label = resolve(department, targets);
    read.set(department, label);
    return label;
  };
}

function resolve(department: string, targets: ReadonlyMap<string, string>): Label | null {
  const passed = new Set<string>();
  let spelling = department.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  let key = groupKey(spelling);
  for (let target = targets.get(key); target !== undefined; target = targets.get(key)) {
    passed.add(key);
    spelling = target.trim();
    key = groupKey(spelling);
    if (passed.has(key)) break;
  }
  return key === '' ? null : { key, spelling };
}

/** Departments, with the administrator's aliases. */
export function labelsByDepartment(company: Company, options: InsightOptions): Labels {
  const read = departmentReader(options.departmentAliases);
  return company.people.map((person) => read(person.department));
}

/** Offices (`officeLocation`), normalised like departments but without aliases. */
export function labelsByOffice(company: Company): Labels {
  const read = departmentReader({});
  return company.people.map((person) => read(person.officeLocation));
}

/** Legal companies (`companyName`), normalised like departments but without aliases. */
export function labelsByCompany(company: Company): Labels {
  const read = departmentReader({});
  return company.people.map((person) => read(person.companyName));
}

/**
 * Branches of the org chart: everybody belongs to the direct report of the top person they are below
 * (or are), named after that person. The top person stands alone.
 *
 * The top person is the root of the largest tree; if that person has one single report, the report
 * is the top, and so on. If the largest tree holds fewer than half of the people who are in trees,
 * nobody is the top and every root heads a branch, as do the roots of further trees always. People
 * without manager and without reports have no branch.
 *
 * @example Ana with reports Tom and Eva, Eva with report Ken → Ana: Ana, Tom: Tom, Eva: Eva, Ken: Eva
 */
export function labelsByBranch({ people, chart }: Company): Labels {
  const above = aboveBranches(chart);
  const labels: (Label | null)[] = people.map(() => null);
  for (const root of chart.roots) {
    for (const i of branchMembers(chart, root)) {
      const manager = chart.manager[i] ?? -1;
      const heads = manager < 0 ? countReports(chart, i) > 0 : above.has(manager);
      const person = people[i];
      if (heads && person) labels[i] = { key: person.id, spelling: person.displayName };
      else labels[i] = labels[manager] ?? null;
    }
  }
  return labels;
}

/** The people whose reports head branches. */
function aboveBranches(chart: OrgChart): ReadonlySet<PersonIndex> {
  const above = new Set<PersonIndex>();
  const top = chart.roots[0];
  if (top === undefined || !holdsHalf(chart, top)) return above;
  for (let at = top; !above.has(at);) {
    above.add(at);
    const [only, ...others] = reportsTo(chart, at);
    if (only !== undefined && others.length === 0 && countReports(chart, only) > 0) at = only;
  }
  return above;
}

function holdsHalf(chart: OrgChart, top: PersonIndex): boolean {
  const sizes = chart.roots
    .map((root) => chart.transitiveReports[root] ?? 0)
    .filter((below) => below > 0)
    .map((below) => below + 1);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return 2 * ((chart.transitiveReports[top] ?? 0) + 1) >= all;
}
