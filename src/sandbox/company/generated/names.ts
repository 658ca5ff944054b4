import { type Faker, fakerDE, fakerEN_US, fakerES, fakerFR, fakerIT } from '@faker-js/faker';
import { fakerJA, fakerNL, fakerPL, fakerPT_BR } from '@faker-js/faker';
import { hashText } from '../../random/hashText';
import type { SeededRandom } from '../../random/seededRandom';
import type { Origin } from './offices';

export interface PersonName {
  readonly givenName: string;
  readonly surname: string;
  readonly displayName: string;
}

const FAKERS: Readonly<Record<Origin, Faker>> = {
  de: fakerDE,
  en: fakerEN_US,
  fr: fakerFR,
  es: fakerES,
  pt: fakerPT_BR,
  it: fakerIT,
  nl: fakerNL,
  pl: fakerPL,
  ja: fakerJA,
};

interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Draws people's names; each language's names are drawn once and then combined. */
export function nameDrawer(seed: string): (origin: Origin, random: SeededRandom) => PersonName {
  const pools = new Map<Origin, NamePool>();
  return (origin, random) => {
    let pool = pools.get(origin);
    if (!pool) {
      pool = drawPool(origin, seed);
      pools.set(origin, pool);
    }
    const givenName = random.pick(pool.given);
    const surname = random.pick(pool.family);
    const displayName = origin === 'ja' ? `${surname} ${givenName}` : `${givenName} ${surname}`;
    return { givenName, surname, displayName };
  };
}

function drawPool(origin: Origin, seed: string): NamePool {
  const faker = FAKERS[origin];
  faker.seed(hashText(`${seed}|names|${origin}`));
  return {
    given: Array.from({ length: 140 }, () => faker.person.firstName()),
    family: Array.from({ length: 240 }, () => faker.person.lastName()),
  };
}
