import type { PersonName } from './names';

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
