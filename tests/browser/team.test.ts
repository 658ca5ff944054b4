import type { FrameLocator, Page } from 'playwright-core';
import { openRead, openRig, type openTab, type SandboxRig } from './support/openSandbox';
import { openTeamRig } from './support/openTeamRig';
import { THEMES, violationsIn } from './support/violations';

// A database server is started and 17 calendars are read, perhaps on a busy machine.
jest.setTimeout(240_000);

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openTeamRig();
});
afterAll(() => rig.close());

type Tab = Awaited<ReturnType<typeof openTab>>;

/** Opens the tab of that person, everything read before, at a view. */
async function openAt(
  on: SandboxRig,
  person: string,
  view: RegExp,
  query: Readonly<Record<string, string>> = {},
): Promise<Tab> {
  const tab = await openRead(on, { person, ...query });
  await tab.app.getByRole('tab', { name: view }).click();
  return tab;
}

/** Bodies of the requests to the service, as they leave the page. */
function bodiesSent(page: Page): string[] {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/v1/contribution') && request.method() === 'PUT') {
      bodies.push(request.postData() ?? '');
    }
  });
  return bodies;
}

const region = (app: FrameLocator, name: string) => app.getByRole('region', { name, exact: true });

describe('a member of a team', () => {
  it('sees the exact bytes, contributes them, and takes them back with one press', async () => {
    const tab = await openAt(rig, 'vicePresident', /Settings/);
    const sent = bodiesSent(tab.page);
    const { app } = tab;
    await app.getByRole('button', { name: 'Contribute' }).waitFor({ timeout: 120_000 });
    await app.getByRole('button', { name: 'Exactly this is sent: the exact bytes' }).click();
    const shown = await region(app, 'Exactly this is sent').textContent();
    // Six colleagues have contributed before.
    await app.getByText('6 of 10 needed').waitFor();
    await app.getByRole('button', { name: 'Contribute' }).click();
    await app.getByText('Thank you. Exactly this was sent.').waitFor();
    expect(sent).toEqual([shown]);
    expect(JSON.parse(shown ?? '')).toMatchObject({ width: expect.any(Number) as number });
    await app.getByRole('button', { name: 'Withdraw' }).click();
    await app.getByText(/The service has deleted it/).waitFor();
    await app.getByRole('button', { name: 'Contribute' }).waitFor();
    await tab.page.close();
  });

  it('of the manager’s team sees the page that the manager sees', async () => {
    const { company, directory } = rig.sandbox.tenants.current();
    const manager = company.cast.find(({ key }) => key === 'manager')!.accountId;
    const member = directory.reportsOf(manager).at(-1)!.id;
    const pageOf = async (person: string, view: RegExp, name: string) => {
      const { page, app } = await openAt(rig, person, view);
      const shown = region(app, name);
      await shown.getByText(/11 people have contributed/).waitFor({ timeout: 120_000 });
      const tables = await shown.getByRole('table').allInnerTexts();
      await page.close();
      return tables;
    };
    const managers = await pageOf('manager', /Team/, 'What your team has contributed');
    expect(managers).toHaveLength(2);
    expect(await pageOf(member, /Settings/, 'What your manager sees')).toEqual(managers);
  });
});

describe('a manager', () => {
  it('sees the own account and a message to a guest of a team meeting', async () => {
    const tab = await openAt(rig, 'manager', /Team/);
    const { app } = tab;
    await app.getByText(/of your direct reports had one in the last 28 days/).waitFor();
    // Every fourth of 12 one-to-ones has fallen asleep in the sandbox.
    await app.getByText('9 of 12', { exact: true }).waitFor();
    const card = app.getByRole('article').first();
    await card.getByRole('button', { name: 'Edit text' }).click();
    const text = await card.getByRole('textbox', { name: 'Text' }).inputValue();
    // The meeting stands already: its time is in the message, and no second one is drafted.
    expect(text).toMatch(/the guest of our team meeting on /);
    await card.getByRole('button', { name: 'Ask in a chat' }).waitFor();
    await tab.page.close();
  });

  it('needs no horizontal scrolling at 320 px', async () => {
    const { page, app } = await openAt(rig, 'manager', /Team/, { width: '320' });
    await app.getByText(/11 people have contributed/).waitFor({ timeout: 120_000 });
    const overflow = await app
      .locator('html')
      .evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe('the pages of a manager', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openAt(rig, 'manager', /Team/);
  });
  afterAll(() => tab.page.close());

  it.each(THEMES)('are accessible by every rule in the %s theme', async (theme) => {
    const { page, app } = tab;
    await app.getByRole('tab', { name: /Team/ }).click();
    await app.getByText(/11 people have contributed/).waitFor({ timeout: 120_000 });
    expect(await violationsIn(page, theme)).toEqual([]);
    await app.getByRole('tab', { name: /Settings/ }).click();
    await app.getByRole('button', { name: /^(Contribute|Withdraw)$/ }).waitFor();
    expect(await violationsIn(page, theme)).toEqual([]);
  });
});

describe('without a service', () => {
  it('the manager still has the own account, and is told why there is no more', async () => {
    const bare = await openRig();
    try {
      const { app } = await openAt(bare, 'manager', /Team/);
      await app.getByText('9 of 12', { exact: true }).waitFor();
      await app.getByText(/has not set up the team-summary service/).waitFor();
      await app.getByRole('tab', { name: /Settings/ }).click();
      await app.getByText(/nothing can be contributed/).waitFor();
      expect(await app.getByRole('button', { name: 'Contribute' }).count()).toBe(0);
    } finally {
      await bare.close();
    }
  });

  it('that answers, says so and keeps everything else', async () => {
    const { page, app } = await openAt(rig, 'manager', /Team/);
    await app.getByText(/11 people have contributed/).waitFor({ timeout: 120_000 });
    rig.sandbox.faults.set([{ kind: 'offline' }]);
    await app.getByRole('combobox').selectOption('tree');
    await app.getByText(/cannot be reached. Everything else works/).waitFor();
    rig.sandbox.faults.set([]);
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText(/11 people have contributed/).waitFor();
    await page.close();
  });
});
