import { messages as german } from '../../src/ui/locales/de.json';
import { messages as english } from '../../src/ui/locales/en.json';
import { languageFor } from '../../src/ui/locales/loadCatalog';

type Part = string | readonly unknown[];
type Catalog = Readonly<Record<string, readonly Part[]>>;

const catalogs = { english, german } as unknown as Readonly<Record<'english' | 'german', Catalog>>;

/** Names of the values that a message uses, also inside plurals; a value is `[name, …]`. */
function valuesIn(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  const values = message.filter((part) => Array.isArray(part)) as [string, unknown?, object?][];
  return values.flatMap(([name, , cases = {}]) => [
    name,
    ...Object.values(cases).flatMap((each) => valuesIn(each)),
  ]);
}

const namesIn = (message: unknown) => [...new Set(valuesIn(message))].sort();

test('every text has a German translation', () => {
  const untranslated = Object.keys(catalogs.english).filter((id) => !catalogs.german[id]);
  expect(untranslated).toEqual([]);
  expect(Object.keys(catalogs.german).sort()).toEqual(Object.keys(catalogs.english).sort());
});

test('a translation uses the same values as the English text', () => {
  const differing = Object.keys(catalogs.english).filter(
    (id) => String(namesIn(catalogs.english[id])) !== String(namesIn(catalogs.german[id])),
  );
  expect(differing).toEqual([]);
});

test('the catalogues hold the texts compiled: no plural is worked out while the page runs', () => {
  expect(catalogs.english['window.months']).toEqual([
    ['months', 'plural', { one: ['#', ' month'], other: ['#', ' months'] }],
  ]);
});

test('a region follows its language, and what has no catalogue is English', () => {
  expect(languageFor('de-AT')).toBe('de');
  expect(languageFor('EN-us')).toBe('en');
  expect(languageFor('cy')).toBe('en');
});
