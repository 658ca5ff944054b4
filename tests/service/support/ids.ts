/** A readable object id: `id('b', 7)` is `b0000000-0000-4000-8000-000000000007`. */
export function id(letter: string, number = 0): string {
  return `${letter}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** `ids('b', 3)`: b1, b2, b3. */
export function ids(letter: string, count: number, first = 1): readonly string[] {
  return Array.from({ length: count }, (_, i) => id(letter, first + i));
}

export const TENANT = id('a', 1);
export const OTHER_TENANT = id('a', 2);
export const API = id('c', 1);
export const APP = id('c', 2);
export const AUTHORITY = 'https://login.example';
export const GRAPH = 'https://graph.example';
