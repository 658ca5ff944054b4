import { clippedWords, wordsOf } from './support/screenWords';
import { MARKS, speakPseudo } from './support/pseudoTexts';
import { openRig, openTab, type OpenTab, type SandboxRig } from './support/openSandbox';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

/** Words of dates, times and lists come from `Intl`, in the language of the host. */
const CALENDAR =
  /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?|AM|PM|and)\b/g;

/** Figures, dates and signs need no translation; neither do names of languages and of the product. */
const WORDLESS = /^[\P{L}]*$/u;
const OWN_NAMES = new Set([
  ...['Threewide', 'English', 'Deutsch', 'Français', 'Español', 'Português', '日本語', 'العربية'],
  ...['User.Read', 'Calendars.ReadBasic', 'User.Read.All', 'JS'],
]);

/** What the sandbox's company is called: names, titles, departments, offices. */
async function companyWords(): Promise<ReadonlySet<string>> {
  const token = await rig.sandbox.issueToken('salesRep', { scopes: ['User.Read.All'] });
  const words = new Set<string>();
  const fields = 'displayName,jobTitle,department,officeLocation,companyName';
  let url: string | null = `${rig.sandbox.graphOrigin}/v1.0/users?$top=999&$select=${fields}`;
  while (url !== null) {
    const response: Response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const page = (await response.json()) as {
      readonly value: readonly Readonly<Record<string, string | null>>[];
      readonly '@odata.nextLink'?: string;
    };
    for (const person of page.value) {
      for (const value of Object.values(person)) if (value) words.add(value);
    }
    const next: string | undefined = page['@odata.nextLink'];
    url = next ? next.replace('https://graph.microsoft.com', rig.sandbox.graphOrigin) : null;
  }
  return words;
}

/** What stands outside the marks of the pseudo-language, and is no data of the company. */
function untranslated(words: readonly string[], data: ReadonlySet<string>): readonly string[] {
  const [open, shut] = MARKS;
  const outside = words.flatMap((text) => text.split(new RegExp(`${open}.*${shut}`, 'su')));
  const parts = outside.flatMap((text) => text.split(/\s·\s|[()]/)).map((part) => part.trim());
  const initials = /^\p{Lu}{1,2}$/u;
  return [...new Set(parts)].filter(
    (part) =>
      !WORDLESS.test(part.replace(CALENDAR, '')) &&
      !OWN_NAMES.has(part) &&
      !data.has(part) &&
      !initials.test(part),
  );
}

async function openPseudo(query: Readonly<Record<string, string>>): Promise<OpenTab> {
  const context = await rig.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const { newPage } = context;
  context.newPage = async () => {
    const page = await newPage.call(context);
    await speakPseudo(page);
    return page;
  };
  return openTab(rig, { person: 'salesRep', ...query }, { context });
}

describe.each([0, 320, 600])('in a language that nobody speaks, at width %i', (width) => {
  it('every screen is translated, and no word is cut off', async () => {
    const data = await companyWords();
    const { app, context } = await openPseudo({ width: String(width) });
    const faults: string[] = [];
    const look = async (screen: string) => {
      const body = app.locator('body');
      const strange = untranslated(await wordsOf(body), data);
      faults.push(...strange.map((text) => `${screen}: not translated: ${text}`));
      const clipped = await clippedWords(body);
      faults.push(...clipped.map((text) => `${screen}: cut off: ${text}`));
    };
    await app.getByRole('button').first().waitFor();
    await look('first run');
    await app.getByRole('button').first().click();
    await app.getByRole('tab').first().waitFor({ timeout: 60_000 });
    await app.locator('header .fui-Spinner').waitFor({ state: 'detached', timeout: 90_000 });
    const tabs = app.getByRole('tab');
    for (let i = 0; i < (await tabs.count()); i += 1) {
      await tabs.nth(i).click();
      await app.getByText(MARKS[0]).first().waitFor();
      await look(`view ${i + 1}`);
    }
    await tabs.first().click();
    await app.getByRole('main').getByRole('listitem').getByRole('button').first().click();
    await app.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
    await app.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
    await look('a person');
    expect(faults).toEqual([]);
    await context.close();
  });
});
