import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEvents } from '../graph/parse/parseEvents';
import { parsePeople } from '../graph/parse/parsePeople';
import { ianaNameOfWindowsZone } from '../graph/parse/windowsZones';
import type { EventsReading } from '../graph/read/reading';
import type { Person } from '../insight/domain/person';
import type { InsightOptions } from '../insight/options';
import { readConfig } from './configFile';
import { InputError, pageValues, readJson } from './inputFile';

/**
 * The directory with ego in it as `GET /me` knows them: it may tell addresses, a title or a manager
 * that the list of users does not, and a list may lack ego.
 */
function mergeMe(people: readonly Person[], me: Person): readonly Person[] {
  if (!people.some((person) => person.id === me.id)) return [...people, me];
  return people.map((person) => (person.id === me.id ? merged(person, me) : person));
}

function merged(person: Person, me: Person): Person {
  return {
    ...person,
    addresses: [...new Set([...person.addresses, ...me.addresses])],
    jobTitle: person.jobTitle ?? me.jobTitle,
    department: person.department ?? me.department,
    officeLocation: person.officeLocation ?? me.officeLocation,
    companyName: person.companyName ?? me.companyName,
    managerId: person.managerId ?? me.managerId,
  };
}

/** What a folder of saved Graph answers holds. */
export interface Folder {
  readonly me: Person;
  /** The directory, ego included. */
  readonly people: readonly Person[];
  readonly malformedPeople: number;
  readonly calendar: EventsReading;
  readonly config: Partial<InsightOptions>;
  /** Things worth knowing that are no reason to stop. */
  readonly notes: readonly string[];
}

/**
 * Reads `me.json`, `users*.json`, `events*.json` and, where it is there, `config.json`. Single people
 * and events that are malformed are counted and left out.
 *
 * @throws {InputError} where a file is missing or has another shape.
 */
export async function readFolder(path: string): Promise<Folder> {
  const names = await readdir(path).catch((cause: unknown) => {
    throw new InputError(path, '', 'a folder that can be read', cause);
  });
  const me = readMe(await readJson(join(path, fileOf(names, 'me.json'))));
  const users = await readPages(path, names, 'users');
  const events = await readPages(path, names, 'events');
  const directory = parsePeople(users.values);
  return {
    me,
    people: mergeMe(directory.people, me),
    malformedPeople: directory.malformed.length,
    calendar: parseEvents(events.values, ianaNameOfWindowsZone),
    config: names.includes('config.json')
      ? readConfig('config.json', await readJson(join(path, 'config.json')))
      : {},
    notes: [...users.notes, ...events.notes],
  };
}

function fileOf(names: readonly string[], name: string): string {
  if (names.includes(name)) return name;
  throw new InputError(name, '', 'this file to be in the folder');
}

function readMe(json: unknown): Person {
  const { people, malformed } = parsePeople([json]);
  const [me] = people;
  if (me !== undefined) return me;
  throw new InputError('me.json', malformed[0]?.path ?? '', malformed[0]?.expected ?? 'a user');
}

interface Pages {
  readonly values: readonly unknown[];
  readonly notes: readonly string[];
}

async function readPages(
  path: string,
  names: readonly string[],
  what: 'users' | 'events',
): Promise<Pages> {
  const files = names
    .filter((name) => name.startsWith(what) && name.endsWith('.json'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (files.length === 0) {
    throw new InputError(`${what}*.json`, '', 'at least one such file in the folder');
  }
  const values: unknown[] = [];
  let links = 0;
  for (const file of files) {
    const page = pageValues(file, await readJson(join(path, file)));
    for (const value of page.values) values.push(value);
    if (page.hasNext) links++;
  }
  const note = `${what}: every saved page ends with a link to a further one, so the last page is missing`;
  return { values, notes: links === files.length ? [note] : [] };
}
