import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, languageFor, loadCatalog } from '../../../src/texts/locales/loadCatalog';

type Case = readonly (string | readonly unknown[])[];
type Value = readonly [name: string, kind?: string, cases?: Readonly<Record<string, Case>>];
type Catalog = Readonly<Record<string, Case>>;

const load = async (language: (typeof LANGUAGES)[number]) =>
  (await loadCatalog(language)) as unknown as Catalog;

/** Every value that a message uses, also inside plurals. */
function valuesIn(message: Case): readonly Value[] {
  const values = message.filter((part): part is Value => Array.isArray(part));
  return values.flatMap((value) => [
    value,
    ...Object.values(value[2] ?? {}).flatMap((each) =>
      Array.isArray(each) ? valuesIn(each as Case) : [],
    ),
  ]);
}

const namesIn = (message: Case = []) =>
  [...new Set(valuesIn(message).map(([name]) => name))].sort().join(' ');

/** Messages of the source file that have no translation. */
function untranslated(language: string): readonly string[] {
  const file = readFileSync(join('src', 'texts', 'locales', `${language}.po`), 'utf8');
  return file
    .split('\n\n')
    .slice(1)
    .filter((entry) => /^msgstr ""\s*$/m.test(entry) && !/^msgstr ""\n"/m.test(entry));
}

const translations = LANGUAGES.filter((language) => language !== 'en');

describe.each(translations)('%s', (language) => {
  test('every text is translated', () => {
    expect(untranslated(language)).toEqual([]);
  });

  test('there is a text for every English one, and no other', async () => {
    const [english, translated] = await Promise.all([load('en'), load(language)]);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  test('a translation uses the same values as the English text', async () => {
    const [english, translated] = await Promise.all([load('en'), load(language)]);
    const differing = Object.keys(english).filter(
      (id) => namesIn(english[id]) !== namesIn(translated[id]),
    );
    expect(differing).toEqual([]);
  });

  test('no text stands there twice, one behind the other', async () => {
    const translated = Object.entries(await load(language));
    const repeated = translated.filter(([, parts]) =>
      /^(.{20,}?)\1+$/s.test(
        parts.map((part) => (Array.isArray(part) ? `{${String(part[0])}}` : part)).join(''),
      ),
    );
    expect(repeated.map(([id]) => id)).toEqual([]);
  });

  test('a plural has every form of the language', async () => {
    // "many" of French, Spanish and Portuguese is for millions, where "other" reads as well.
    const romance = ['fr', 'es', 'pt'].includes(language);
    const forms = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((form) => !(romance && form === 'many'));
    const translated = await load(language);
    const lacking = Object.entries(translated).filter(([, message]) =>
      valuesIn(message).some(
        ([, kind, cases = {}]) => kind === 'plural' && forms.some((form) => !(form in cases)),
      ),
    );
    expect(lacking.map(([id]) => id)).toEqual([]);
  });
});

test('Arabic has six forms for "# persons", as its grammar asks', async () => {
  const arabic = await load('ar');
  const [plural] = valuesIn(arabic['seat.title'] ?? []).filter(([name]) => name === 'people');
  expect(Object.keys(plural?.[2] ?? {}).sort()).toEqual(
    ['few', 'many', 'one', 'other', 'two', 'zero'].sort(),
  );
});

test('a name inside Arabic writing is isolated, so that it cannot turn what is beside it', async () => {
  const names = ['department', 'ownDepartment', 'person', 'introducer', 'name', 'office'];
  const arabic = await load('ar');
  const bare = Object.entries(arabic).filter(([, message]) =>
    message.some((part, at) => {
      const [name] = Array.isArray(part) ? (part as unknown as Value) : [''];
      return names.includes(name) && !String(message[at - 1]).endsWith('\u2068');
    }),
  );
  expect(bare.map(([id]) => id)).toEqual([]);
});

test('the catalogues hold the texts compiled: no plural is worked out while the page runs', async () => {
  const english = await load('en');
  expect(english['window.months']).toEqual([
    ['months', 'plural', { one: ['#', ' month'], other: ['#', ' months'] }],
  ]);
});

test('a region follows its language, and what has no catalogue is English', () => {
  expect(languageFor('de-AT')).toBe('de');
  expect(languageFor('EN-us')).toBe('en');
  expect(languageFor('pt-PT')).toBe('pt');
  expect(languageFor('ar-SA')).toBe('ar');
  expect(languageFor('cy')).toBe('en');
});
