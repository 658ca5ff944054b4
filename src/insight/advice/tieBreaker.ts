import type { PersonIndex } from '../domain/units';
import { hashToUnit, hashSeed } from '../domain/hashToUnit';
import type { SuggestionContext } from './suggestionContext';

/**
 * Which of two people who gain the same comes first: by a hash of tenant, ego, person and week, so that
 * not everybody asks the one who is first in the directory, and next week asks another.
 */
export function tieBreaker(
  context: Pick<SuggestionContext, 'company' | 'ego' | 'options' | 'week'>,
): (a: PersonIndex, b: PersonIndex) => boolean {
  const { company, ego, options, week } = context;
  const start = hashSeed(options.tenantId, company.people[ego]!.id, `${week}`, 'order');
  /** Each chance and 1; 0 if it was not asked for yet. */
  const chances = new Float64Array(company.people.length);
  const chanceOf = (person: PersonIndex) => {
    if (chances[person] === 0) chances[person] = 1 + hashToUnit(start, company.people[person]!.id);
    return chances[person]!;
  };
  return (a, b) => {
    const chance = chanceOf(a) - chanceOf(b);
    return chance === 0 ? company.people[a]!.id < company.people[b]!.id : chance < 0;
  };
}
