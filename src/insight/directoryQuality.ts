import type { Company } from './columns';
import type { DataQuality } from './reach';

/** The part of {@link DataQuality} that the directory alone decides. */
export type DirectoryQuality = Pick<
  DataQuality,
  | 'people'
  | 'guestsAndDisabled'
  | 'withoutDepartment'
  | 'withoutTitle'
  | 'withoutManager'
  | 'managersOutside'
  | 'cyclesCut'
  | 'levelsAssumed'
>;

/**
 * Counts what the directory lacks. Department, title, manager and level are counted for people who can
 * be met; `levelsAssumed` are those whose level rests on nothing (confidence 0).
 *
 * Example: 3 members, one of them without title, and a guest → people 4, guestsAndDisabled 1,
 * withoutTitle 1.
 */
export function directoryQuality(company: Company): DirectoryQuality {
  const quality = {
    people: company.people.length,
    guestsAndDisabled: 0,
    withoutDepartment: 0,
    withoutTitle: 0,
    withoutManager: 0,
    managersOutside: company.chart.managersOutside,
    cyclesCut: company.chart.cyclesCut,
    levelsAssumed: 0,
  };
  company.people.forEach((person, i) => {
    if (company.countable[i] === 0) {
      quality.guestsAndDisabled++;
      return;
    }
    if (isBlank(person.department)) quality.withoutDepartment++;
    if (isBlank(person.jobTitle)) quality.withoutTitle++;
    if (person.managerId === null) quality.withoutManager++;
    if (company.levels.confidence[i] === 0) quality.levelsAssumed++;
  });
  return quality;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
