import { type Browser, type Frame, type Page } from 'playwright-core';
import { openBrowser } from '../browser/support/openBrowser';
import { openSandbox, type TestSandbox } from './support/openSandbox';
import { makeProbePane } from './support/probePane';

/*
 * The stand-in for Office.js in a real browser, under the vendor's address and a content security
 * policy, with a pane in it that only lends its `Office` to the test.
 */
const probe = makeProbePane();
let sandbox: TestSandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sandbox = await openSandbox({ appFolder: probe.folder, clock: Date.now });
  browser = await openBrowser();
});
beforeEach(async () => {
  sandbox.drafts.clear();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await sandbox.close();
  probe.remove();
});

interface Answer {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: string;
}
interface Probe {
  readonly events: readonly Record<string, unknown>[];
  call(path: string, method: string, ...args: readonly unknown[]): Promise<Answer>;
  thrown(form: object): string | null;
  watch(name: string): Promise<unknown>;
  get(path: string): unknown;
  supports(name: string, version: string): boolean;
  dialog(): Promise<unknown>;
}
declare const window: { readonly probe: Probe };

async function openPane(query: string): Promise<Frame> {
  await page.goto(`${sandbox.origin}/?${query}`);
  await page.frameLocator('#app').locator('#state', { hasText: 'ready' }).waitFor();
  return page.frames().find((frame) => frame.url().includes('/app/'))!;
}

const call = (frame: Frame, path: string, method: string, ...args: readonly unknown[]) =>
  frame.evaluate(([where, what, given]) => window.probe.call(where, what, ...given), [
    path,
    method,
    args,
  ] as const);

const REQUIRED = 'mailbox.item.requiredAttendees';
const namesIn = async (frame: Frame) => {
  const { value } = await call(frame, REQUIRED, 'getAsync');
  return (value as { readonly displayName: string }[]).map(({ displayName }) => displayName);
};
const organizerOf = async (frame: Frame) => {
  const { value } = await call(frame, 'mailbox.item.organizer', 'getAsync');
  return (value as { readonly displayName: string }).displayName;
};

describe('the attendees of an appointment', () => {
  it('hold the organizer in classic Outlook always, on the web once the appointment exists', async () => {
    const cases = [
      ['classic', 'new', true],
      ['classic', 'planning', true],
      ['web', 'new', false],
      ['web', 'planning', true],
    ] as const;
    for (const [variant, item, expected] of cases) {
      const frame = await openPane(`host=compose&variant=${variant}&item=${item}`);
      const names = await namesIn(frame);
      expect([variant, item, names.includes(await organizerOf(frame))]).toEqual([
        variant,
        item,
        expected,
      ]);
    }
  });

  it('are told only where Outlook knows who they are', async () => {
    const frame = await openPane('host=compose&item=new');
    const input = page.getByRole('combobox', { name: 'Required attendees' });
    await input.fill('Nobody Of That Name');
    await input.press('Enter');
    await page.getByText('Nobody Of That Name').waitFor();
    await input.fill('friend@outside.example');
    await input.press('Enter');
    await page.getByText('friend@outside.example').waitFor();
    expect(await namesIn(frame)).toEqual(['friend@outside.example']);
  });

  it('can be added a hundred at a time, not a hundred and one', async () => {
    const frame = await openPane('host=compose&item=new');
    const some = (count: number) => Array.from({ length: count }, (_, i) => `a${i}@out.example`);
    expect(await call(frame, REQUIRED, 'addAsync', some(101))).toMatchObject({
      status: 'failed',
      error: 'NumberOfRecipientsExceeded',
    });
    expect(await namesIn(frame)).toEqual([]);
    expect(await call(frame, REQUIRED, 'addAsync', some(100))).toMatchObject({
      status: 'succeeded',
    });
    expect(await namesIn(frame)).toHaveLength(100);
  });

  it('stay away under the fault that reports success', async () => {
    const frame = await openPane('host=compose&item=new&fault=attendee-add-lies');
    expect(await call(frame, REQUIRED, 'addAsync', ['friend@outside.example'])).toMatchObject({
      status: 'succeeded',
    });
    expect(await namesIn(frame)).toEqual([]);
  });

  it('lose unresolved names when the list is set anew', async () => {
    const frame = await openPane('host=compose&item=new');
    const input = page.getByRole('combobox', { name: 'Required attendees' });
    await input.fill('Nobody Of That Name');
    await input.press('Enter');
    await page.getByText('Nobody Of That Name').waitFor();
    await call(frame, REQUIRED, 'setAsync', []);
    await page.getByText('Nobody Of That Name').waitFor({ state: 'detached' });
    expect(await namesIn(frame)).toEqual([]);
  });
});

describe('calls in flight', () => {
  const four = (frame: Frame) =>
    frame.evaluate(() =>
      Promise.all(
        [1, 2, 3, 4].map(() => window.probe.call('mailbox.item.subject', 'getAsync')),
      ).then((answers) => answers.map(({ status }) => status)),
    );

  it('may be three on the web: a fourth fails', async () => {
    const frame = await openPane('host=compose&item=planning');
    // The refused one answers at once, but each has its own place.
    expect(await four(frame)).toEqual(['succeeded', 'succeeded', 'succeeded', 'failed']);
  });

  it('wait for their turn in classic Outlook', async () => {
    const frame = await openPane('host=compose&item=planning&variant=classic');
    expect(await four(frame)).toEqual(Array(4).fill('succeeded'));
  });
});

describe('what an older Outlook lacks', () => {
  it('is not there below its requirement set', async () => {
    const frame = await openPane('host=compose&item=planning&mailbox=1.8&naa=off');
    const has = (path: string) =>
      frame.evaluate((one) => window.probe.get(one) !== undefined, path);
    expect(await has('mailbox.item.organizer')).toBe(true);
    expect(await has('mailbox.item.getItemIdAsync')).toBe(true);
    expect(await has('mailbox.item.sensitivity')).toBe(false);
    expect(await has('mailbox.displayNewAppointmentForm')).toBe(true);
    expect(await has('mailbox.displayNewAppointmentFormAsync')).toBe(false);
    expect(await has('officeTheme')).toBe(false);
    const supports = (name: string, version: string) =>
      frame.evaluate(([set, wanted]) => window.probe.supports(set, wanted), [
        name,
        version,
      ] as const);
    // 1.10 is newer than 1.9, not a tenth of it.
    expect(await supports('Mailbox', '1.8')).toBe(true);
    expect(await supports('Mailbox', '1.10')).toBe(false);
    expect(await supports('NestedAppAuth', '1.1')).toBe(false);
  });
});

describe('what the item raises', () => {
  it('says which field of attendees has changed, and the new time', async () => {
    const frame = await openPane('host=compose&item=planning');
    await frame.evaluate(() => window.probe.watch('RecipientsChanged'));
    await frame.evaluate(() => window.probe.watch('AppointmentTimeChanged'));
    await page.getByRole('combobox', { name: 'Optional attendees' }).fill('friend@outside.example');
    await page.getByRole('combobox', { name: 'Optional attendees' }).press('Enter');
    // A name is looked up before it counts as an attendee.
    await frame.waitForFunction(() => window.probe.events.length === 1);
    await page.getByLabel('Starts').fill('2030-01-08T09:00');
    await frame.waitForFunction(() => window.probe.events.length === 2);
    expect(await frame.evaluate(() => window.probe.events.map(({ type }) => type))).toEqual([
      'olkRecipientsChanged',
      'olkAppointmentTimeChanged',
    ]);
    const [recipients] = await frame.evaluate(() => window.probe.events);
    expect(recipients).toMatchObject({
      changedRecipientFields: { requiredAttendees: false, optionalAttendees: true },
    });
  });
});

describe('a new appointment from the pane', () => {
  it('throws on a subject over 255 characters and a body over 32 KB', async () => {
    const frame = await openPane('host=read&item=message');
    const thrown = (form: object) => frame.evaluate((one) => window.probe.thrown(one), form);
    expect(await thrown({ subject: 'x'.repeat(256) })).toMatch(/^subject/);
    // Two bytes a letter: 16,385 of them are 32,770 bytes.
    expect(await thrown({ body: 'é'.repeat(16_385) })).toMatch(/^body/);
    expect(await thrown({ subject: 'x'.repeat(255), body: 'é'.repeat(16_384) })).toBeNull();
    await page.getByRole('dialog', { name: 'New meeting' }).waitFor();
  });
});

describe('settings and dialogs', () => {
  it('keeps roaming settings for the next time the pane opens', async () => {
    const first = await openPane('host=read&item=message');
    await first.evaluate(() => {
      const settings = window.probe.get('roamingSettings') as {
        set(name: string, value: string): void;
      };
      settings.set('line', 'kept');
    });
    await call(first, 'roamingSettings', 'saveAsync');
    await page.getByLabel('Kind of Outlook').selectOption('classic');
    await page.frameLocator('#app').getByText('ready Outlook PC').waitFor();
    const again = page.frames().find((frame) => frame.url().includes('/app/'))!;
    const kept = await again.evaluate(() =>
      (window.probe.get('roamingSettings') as { get(name: string): string }).get('line'),
    );
    expect(kept).toBe('kept');
  });

  it.each(['web', 'classic'])('carries a message out of a dialog (%s)', async (variant) => {
    const frame = await openPane(`host=read&item=message&variant=${variant}`);
    const answer = frame.evaluate(() => window.probe.dialog());
    if (variant === 'web') await page.getByRole('button', { name: 'Allow' }).click();
    expect(await answer).toBe('from the dialog');
  });

  it('says that the person did not let the window open', async () => {
    const frame = await openPane('host=read&item=message');
    const answer = frame.evaluate(() => window.probe.dialog());
    await page.getByRole('button', { name: 'Ignore' }).click();
    expect(await answer).toBe(12009);
  });
});
