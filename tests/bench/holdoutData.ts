import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Person } from '../../src/insight/domain/person';
import type { EpochMs, PersonId } from '../../src/insight/domain/units';

/** One contact of two people. */
export interface Contact {
  readonly at: EpochMs;
  readonly one: PersonId;
  readonly other: PersonId;
}

/** A company with who was in contact with whom, in order of time. */
export interface ContactData {
  readonly name: string;
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
}

/** The two data sets of a folder of contacts; read, never kept. */
export function readContactData(folder: string): readonly ContactData[] {
  return [manufacturing(join(folder, 'manufacturing_email')), office(join(folder, 'invs13'))];
}

function manufacturing(folder: string): ContactData {
  const people = table(readFileSync(join(folder, 'people.tsv'), 'utf8')).map((row) =>
    person(row['id'] ?? '', row['branch'] ?? '', row['manager'] ?? ''),
  );
  const rows = table(gunzipSync(readFileSync(join(folder, 'events.tsv.gz'))).toString('utf8'));
  const contacts = rows.map((row) => ({
    at: Date.parse(`${row['t'] ?? ''}Z`),
    one: row['sender'] ?? '',
    other: row['receiver'] ?? '',
  }));
  return { name: 'manufacturing, e-mails', people, contacts: inOrder(contacts) };
}

function office(folder: string): ContactData {
  const people = table(readFileSync(join(folder, 'people.tsv'), 'utf8')).map((row) =>
    person(row['id'] ?? '', row['department'] ?? '', ''),
  );
  const contacts = table(readFileSync(join(folder, 'encounters.tsv'), 'utf8')).map((row) => ({
    at: Date.UTC(2013, 5, 24) + Number(row['start']) * 1_000,
    one: row['i'] ?? '',
    other: row['j'] ?? '',
  }));
  return { name: 'office, face to face', people, contacts: inOrder(contacts) };
}

function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ one, other }) => one !== other).sort((a, b) => a.at - b.at);
}

function table(text: string): Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

function person(id: string, department: string, managerId: string): Person {
  return {
    id,
    displayName: `Person ${id}`,
    addresses: [`p${id}@contoso.example`],
    jobTitle: null,
    department: department === '' ? null : department,
    officeLocation: null,
    companyName: null,
    managerId: managerId === '' ? null : managerId,
    accountEnabled: true,
    userType: 'Member',
  };
}
