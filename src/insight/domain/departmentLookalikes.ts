import type { InsightOptions } from '../options';
import type { Company } from './company';
import { compareText } from './compareText';
import { foldText } from './foldText';
import { groupKey, labelsByDepartment } from './labels';
import { nameGroups } from './namedGroups';
import { similarWords } from './similarWords';

const GENERIC: ReadonlySet<string> = new Set(
  `department dept dep team abteilung abt bereich departement département service équipe departamento
  equipo equipe setor ufficio reparto afdeling the of de der für`
    .split(/\s+/)
    .map(foldText),
);

/**
 * Forms that names which mean the same share, beyond `groupKey`: without accents and spaces
 * ("E-Commerce", "Ecommerce"), whatever the order of the words ("EMEA Sales", "Sales EMEA"), without
 * words such as "department" ("Finance Dept."), and initials ("HR", "Human Resources").
 *
 * @param key a key of `groupKey`
 */
export function canonicalForms(key: string): readonly string[] {
  const words = foldText(key).split(' ');
  const telling = words.filter((word) => !GENERIC.has(word));
  const kept = telling.length > 0 ? telling : words;
  const sorted = [...kept].sort().join(' ');
  const forms = [`together ${kept.join('')}`, `sorted ${sorted}`];
  const initials = initialsOf(kept);
  return initials === null ? forms : [...forms, `initials ${initials}`];
}

function initialsOf(words: readonly string[]): string | null {
  const letters = words.filter((word) => word !== '&');
  const single = letters.every((word) => word.length === 1);
  if (single && letters.length > 1) return letters.join('');
  if (letters.length === 1)
    return /^[a-z]{2,4}$/.test(letters[0] ?? '') ? (letters[0] ?? null) : null;
  return letters.map((word) => word.charAt(0)).join('');
}

/** A typing error is rare beside what was meant: at most this part of it (or one person). */
const RARE = 0.2;

interface Name {
  readonly name: string;
  readonly key: string;
  readonly people: number;
}

/**
 * Pairs of departments that may be one under two names: "Fin." and "Finance", "Mktg" and "Marketing",
 * "HR" and "Human Resources", "Ecommerce" and "E-Commerce", "Finance Dept." and "Finance", typing
 * errors. They are proposed to the administrator, who may add an alias; they are never merged.
 *
 * Not proposed: names that differ in a figure or in words of their own ("Plant 1" and "Plant 2", "Sales
 * North" and "Sales South", "Sales" and "Salesforce Admin").
 *
 * @returns pairs with the name of fewer people first; the pairs with most people in the rarer one first
 */
export function departmentLookalikes(
  company: Company,
  options: InsightOptions,
): readonly (readonly [string, string])[] {
  const names = countedNames(company, options);
  const pairs = new Map<string, readonly [Name, Name]>();
  for (const [one, other] of [...sharingForms(names), ...withSimilarWord(names)]) {
    const [rare, frequent] = ordered(one, other);
    pairs.set(`${rare.key}\n${frequent.key}`, [rare, frequent]);
  }
  return [...pairs.values()]
    .sort(([a, b], [c, d]) => c.people - a.people || compareText(a.key + b.key, c.key + d.key))
    .map(([rare, frequent]) => [rare.name, frequent.name]);
}

function countedNames(company: Company, options: InsightOptions): readonly Name[] {
  const { names, nameOf } = nameGroups(labelsByDepartment(company, options));
  const people = new Int32Array(names.length);
  for (const [i, name] of nameOf.entries()) {
    if (name >= 0) people[name] = (people[name] ?? 0) + (company.countable[i] ?? 0);
  }
  return names.map((name, at) => ({ name, key: groupKey(name), people: people[at] ?? 0 }));
}

function* sharingForms(names: readonly Name[]): Generator<readonly [Name, Name]> {
  const byForm = new Map<string, Name[]>();
  for (const name of names) {
    for (const form of canonicalForms(name.key)) {
      const others = byForm.get(form) ?? [];
      for (const other of others) if (mayShare(form, name, other)) yield [other, name];
      byForm.set(form, [...others, name]);
    }
  }
}

/** Of two names with the same initials one must be the initials. */
function mayShare(form: string, one: Name, other: Name): boolean {
  const isInitials = ({ key }: Name) => `initials ${key.replace(/[ &]/g, '')}` === form;
  return !form.startsWith('initials ') || isInitials(one) !== isInitials(other);
}

/** Names that differ in one word only, and that word by a typing error or an abbreviation. */
function* withSimilarWord(names: readonly Name[]): Generator<readonly [Name, Name]> {
  const byKey = new Map(names.map((name) => [name.key, name]));
  const words = [...new Set(names.flatMap(({ key }) => key.split(' ')))];
  const near = similarWords(words, dottedWords(names));
  for (const name of names) {
    const parts = name.key.split(' ');
    for (const [at, part] of parts.entries()) {
      for (const { word, certain } of near.get(part) ?? []) {
        const other = byKey.get(parts.with(at, word).join(' '));
        if (other && (certain || isRare(name, other))) yield [name, other];
      }
    }
  }
}

function isRare(one: Name, other: Name): boolean {
  const [rare, frequent] = ordered(one, other);
  return rare.people <= Math.max(1, RARE * frequent.people);
}

function dottedWords(names: readonly Name[]): ReadonlySet<string> {
  const dotted = new Set<string>();
  for (const { name } of names) {
    for (const [, word = ''] of name.matchAll(/(\p{L}+)\./gu)) dotted.add(groupKey(word));
  }
  return dotted;
}

function ordered(one: Name, other: Name): readonly [Name, Name] {
  const fewer = one.people - other.people || compareText(other.key, one.key);
  return fewer < 0 ? [one, other] : [other, one];
}
