import { openRig, openTab, type SandboxRig } from './support/openSandbox';
import { readMap } from './support/readMap';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => rig.sandbox.faults.set([]));

/** Opens the tab and then breaks the tenant. */
async function openBroken(
  query: Parameters<typeof openTab>[1],
  faults: Parameters<SandboxRig['sandbox']['faults']['set']>[0],
) {
  const tab = await openTab(rig, query);
  await tab.app.getByRole('button', { name: 'Start' }).waitFor();
  rig.sandbox.faults.set(faults);
  return tab;
}

describe('when something goes wrong', () => {
  it('waits out a 429 in the middle of reading and shows the whole picture', async () => {
    const calm = await openTab(rig, { person: 'manager' });
    await calm.app.getByRole('button', { name: 'Start' }).click();
    const expected = await readMap(calm.app);
    await calm.context.close();

    const { app, context } = await openBroken({ person: 'manager' }, [
      {
        kind: 'status',
        status: 429,
        when: { everyNth: 4 },
        retryAfter: '1',
        path: '/calendarView',
      },
    ]);
    rig.sandbox.requestLog.clear();
    await app.getByRole('button', { name: 'Start' }).click();
    expect(await readMap(app)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(5);
    const answers = rig.sandbox.requestLog.entries
      .filter(({ path }) => path.includes('/calendarView'))
      .map(({ status }) => status);
    expect(answers).toContain(429);
    await context.close();
  });

  it('names the missing permission, the way to get it, and what works without', async () => {
    const { page, app, context } = await openBroken({ person: 'salesRep' }, [
      { kind: 'permissionMissing', permission: 'User.Read.All' },
    ]);
    await app.getByRole('button', { name: 'Start' }).click();
    await page.getByText('Need admin approval').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await app.getByText('Your organisation has not allowed this yet').waitFor();
    expect(await app.getByText(/Missing: .*User\.Read\.All/).count()).toBe(1);
    await app.getByRole('button', { name: 'Copy link' }).waitFor();
    await app.getByRole('button', { name: 'Use the limited mode' }).click();
    await app.getByText('Limited mode').first().waitFor();
    await context.close();
  });

  it('says that it is offline, and reads on a second press', async () => {
    const { app, context } = await openBroken({ person: 'salesRep' }, [{ kind: 'offline' }]);
    await app.getByRole('button', { name: 'Start' }).click();
    await app.getByText('You are offline').waitFor({ timeout: 60_000 });
    rig.sandbox.faults.set([]);
    await app.getByRole('button', { name: 'Try again' }).click();
    expect((await readMap(app)).length).toBeGreaterThan(5);
    await context.close();
  });

  it('shows sample data, marked as such, without any sign-in', async () => {
    const { app, context } = await openBroken({ person: 'salesRep' }, [{ kind: 'offline' }]);
    await app.getByRole('button', { name: 'Try with sample data' }).click();
    await app.getByText('Sample data').first().waitFor();
    await app
      .getByText(/^You are /)
      .first()
      .waitFor();
    await context.close();
  });

  it.each(['start', 'overlays', 'texts-en', 'picture'])(
    'is never an empty page when the file “%s” of this deployment is gone',
    async (name) => {
      const context = await rig.browser.newContext();
      await context.route(new RegExp(`/${name}\\.[0-9a-f]+\\.js$`), (route) => route.abort());
      const { app } = await openTab(rig, { person: 'salesRep' }, { context });
      const start = app.getByRole('button', { name: 'Start' });
      const again = app.getByRole('button', { name: 'Load again' });
      await start.or(again).waitFor();
      if (await start.isVisible()) await start.click();
      await again.waitFor();
      expect(await app.getByRole('alert').innerText()).toMatch(/could not be loaded|Load the page/);
      await context.close();
    },
  );

  it('says so when its background part cannot be loaded, instead of waiting for ever', async () => {
    const context = await rig.browser.newContext();
    await context.route(/\/analyst\.[0-9a-f]+\.js$/, (route) => route.abort());
    const { app } = await openTab(rig, { person: 'salesRep' }, { context });
    await app.getByText('Something unexpected happened').waitFor();
    await context.close();
  });
});
