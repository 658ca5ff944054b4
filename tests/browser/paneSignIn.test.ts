import type { FrameLocator, Page } from 'playwright-core';
import { openRig, openTab, type SandboxRig } from './support/openSandbox';

let rig: SandboxRig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());
beforeEach(() => {
  rig.sandbox.faults.set([]);
  rig.sandbox.requestLog.clear();
});

const asked = (service: string) =>
  rig.sandbox.requestLog.entries.filter((entry) => entry.service === service);

const reads = (pane: FrameLocator) => pane.getByText(/^Updated/).waitFor({ timeout: 90_000 });

/** Presses Start, lets the dialog open where Outlook asks, and gives its window. */
async function startByDialog(page: Page, pane: FrameLocator, variant: string): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Start' }).click();
  if (variant === 'web') await page.getByRole('button', { name: 'Allow' }).click();
  return popup;
}

describe('sign-in in the pane', () => {
  it('goes through Outlook where it has nested sign-in, and knows the person the next time', async () => {
    const { page, app, context } = await openTab(rig, { host: 'compose', item: 'planning' });
    await app.getByRole('button', { name: 'Start' }).click();
    await reads(app);
    expect(asked('bridge').length).toBeGreaterThan(0);
    expect(asked('login')).toEqual([]);

    await page.reload();
    // What was read before is there without pressing Start.
    await app.getByText(/^5 people · /).waitFor({ timeout: 60_000 });
    expect(await app.getByRole('button', { name: 'Start' }).count()).toBe(0);
    // A request that is under way when the page goes would be counted as one of the next test.
    await reads(app);
    await context.close();
  });

  it.each(['web', 'classic'])(
    'goes through a dialog where Outlook has none (%s)',
    async (variant) => {
      const { page, app, context } = await openTab(rig, {
        ...{ host: 'compose', item: 'planning', naa: 'off' },
        ...{ variant, mailbox: '1.8' },
      });
      const dialog = await startByDialog(page, app, variant);
      await reads(app);
      expect(dialog.isClosed()).toBe(true);
      expect(asked('bridge')).toEqual([]);
      expect(asked('login').length).toBeGreaterThan(0);
      // Who signed in is the person of the mailbox, whom the dialog was told.
      await app.getByText(/^5 people · /).waitFor();
      await context.close();
    },
  );

  it('asks for consent in the dialog, and goes on with what is given', async () => {
    const { page, app, context } = await openTab(rig, {
      ...{ host: 'read', item: 'message', naa: 'off', variant: 'classic' },
      consent: 'limited',
    });
    const dialog = await startByDialog(page, app, 'classic');
    await dialog.getByRole('button', { name: /without granting consent/ }).click();
    await app
      .getByRole('button', { name: 'Start' })
      .or(app.getByRole('alert'))
      .or(app.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    await app
      .getByText(/Sign in|not allowed/)
      .first()
      .waitFor();
    await context.close();
  });

  it('says that nobody signed in when the person does not let the dialog open', async () => {
    const { page, app, context } = await openTab(rig, {
      host: 'read',
      item: 'message',
      naa: 'off',
    });
    await app.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Ignore' }).click();
    await app.getByRole('button', { name: 'Sign in' }).waitFor();
    await context.close();
  });

  it('says that nobody signed in when the dialog is closed', async () => {
    const { page, app, context } = await openTab(rig, {
      ...{ host: 'read', item: 'message', naa: 'off', variant: 'classic' },
    });
    // Nobody can be signed in silently: the token service is out of reach for the window.
    rig.sandbox.consent.setLevel((await personId()) ?? '', 'none');
    const dialog = await startByDialog(page, app, 'classic');
    await dialog.close();
    await app.getByRole('button', { name: 'Sign in' }).waitFor();
    await context.close();
  });
});

function personId(): Promise<string | undefined> {
  const { company } = rig.sandbox.tenants.current();
  return Promise.resolve(company.cast.find(({ key }) => key === 'salesRep')?.accountId);
}
