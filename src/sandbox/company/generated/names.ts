import type { Faker } from '@faker-js/faker';
import { faker as fakerDE } from '@faker-js/faker/locale/de';
import { faker as fakerEN_US } from '@faker-js/faker/locale/en_US';
import { faker as fakerES } from '@faker-js/faker/locale/es';
import { faker as fakerFR } from '@faker-js/faker/locale/fr';
import { faker as fakerIT } from '@faker-js/faker/locale/it';
import { faker as fakerJA } from '@faker-js/faker/locale/ja';
import { faker as fakerNL } from '@faker-js/faker/locale/nl';
import { faker as fakerPL } from '@faker-js/faker/locale/pl';
import { faker as fakerPT_BR } from '@faker-js/faker/locale/pt_BR';
import { hashText, type SeededRandom } from '../../random/seededRandom';
import type { Origin } from './offices';

// Each by itself: the package as a whole evaluates seventy languages at every start.

interface PersonName {
  readonly givenName: string;
  readonly surname: string;
  readonly displayName: string;
}

export type Sex = 'female' | 'male';

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

/** Whose name it is by the lists it was drawn from; null where it is in both or in neither. */
export function sexOf(givenName: string, origin: Origin): Sex | null {
  const { female = [], male = [] } = FAKERS[origin].definitions.person.first_name;
  const isFemale = female.includes(givenName);
  const isMale = male.includes(givenName);
  if (isFemale === isMale) return null;
  return isFemale ? 'female' : 'male';
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
};

/** Letters a to z and digits only; empty where nothing of the name can be written so. */
function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßłøæ]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}

/** Gives every name a local part of its own: `ana.ruiz`, `ana.ruiz2`, or `u0042` for 佐藤. */
export function localPartMaker(): (name: PersonName, number: number) => string {
  const taken = new Map<string, number>();
  return (name, number) => {
    const parts = [plainLetters(name.givenName), plainLetters(name.surname)];
    const wanted = parts.every(Boolean) ? parts.join('.') : `u${String(number).padStart(4, '0')}`;
    const times = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, times);
    return times === 1 ? wanted : `${wanted}${times}`;
  };
}
