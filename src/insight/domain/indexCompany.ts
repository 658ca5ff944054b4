import type { Company } from './company';
import { addressBook, internalDomains } from './addresses';
import { isCountable, type Person } from './person';
import { classifyLevels } from '../levels/classifyLevels';
import type { InsightOptions } from '../options';
import { buildOrgChart } from './orgChart';
import type { PersonId, PersonIndex } from './units';

/**
 * Interns the directory once: people get numbers, and everything that depends on the directory alone
 * (org chart, levels, own mail domains) is worked out.
 *
 * Of several records with one id the first is kept and the others are counted. An address that two
 * people claim belongs to the enabled member among them, else to the first. Addresses compare without
 * case.
 *
 * @throws LevelRuleError if a regular expression of `options.levelMapping` cannot be read
 * @example two people, the second reports to the first → `chart.manager` [-1, 0]
 */
export function indexCompany(records: readonly Person[], options: InsightOptions): Company {
  const { people, indexById } = distinct(records);
  const countable = Uint8Array.from(people, (person) => (isCountable(person) ? 1 : 0));
  const chart = buildOrgChart(people, indexById);
  return {
    people,
    duplicatePeople: records.length - people.length,
    indexById,
    indexByAddress: addressBook(people, countable),
    internalDomains: internalDomains(people),
    countable,
    chart,
    levels: classifyLevels(people, chart, countable, options),
  };
}

function distinct(records: readonly Person[]) {
  const people: Person[] = [];
  const indexById = new Map<PersonId, PersonIndex>();
  for (const person of records) {
    if (indexById.has(person.id)) continue;
    indexById.set(person.id, people.length);
    people.push(person);
  }
  return { people, indexById };
}
