import type { Answers } from '../answers';
import type { Company } from '../domain/company';
import type { PersonIndex } from '../domain/units';

/**
 * Ego's own words about colleagues who can be met: true for "I know them", false for "I don't really
 * know them". They win over the calendar.
 */
export function* egosWords(
  { indexById, countable }: Company,
  ego: PersonIndex,
  { words }: Answers,
): Generator<readonly [person: PersonIndex, known: boolean]> {
  for (const [id, word] of Object.entries(words)) {
    const person = indexById.get(id);
    if (person === undefined || person === ego || countable[person] === 0) continue;
    yield [person, word === 'known'];
  }
}
