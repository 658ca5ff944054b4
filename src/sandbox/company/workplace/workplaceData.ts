import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'data', 'invs13');

export interface OfficePerson {
  readonly number: string;
  readonly department: string;
}

export interface Encounter {
  /** Seconds from 0:00 of the first day. */
  readonly start: number;
  readonly contactSeconds: number;
  readonly people: readonly [string, string];
}

export function readOfficePeople(): readonly OfficePerson[] {
  return rowsOf('people.tsv').map(([number = '', department = '']) => ({ number, department }));
}

export function readEncounters(): readonly Encounter[] {
  return rowsOf('encounters.tsv').map(([start, , contactSeconds, i = '', j = '']) => ({
    start: Number(start),
    contactSeconds: Number(contactSeconds),
    people: [i, j],
  }));
}

function rowsOf(name: string): string[][] {
  const [, ...lines] = readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}
