import { type Browser, type Frame, type Page } from 'playwright-core';
import { complaints } from '../browser/support/axe';
import { openBrowser } from '../browser/support/openBrowser';
import { openSandbox, type TestSandbox } from './support/openSandbox';
import { makeProbeApp } from './support/probeApp';

/*
 * The host page in a real browser, with a page in it that uses the unmodified teams-js and
 * msal-browser: what they understand, the app will understand.
 */
const probe = makeProbeApp();
let sandbox: TestSandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sandbox = await openSandbox({ appFolder: probe.folder, clock: Date.now });
  browser = await openBrowser();
});
beforeEach(async () => {
  sandbox.faults.set([]);
  sandbox.drafts.clear();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await sandbox.close();
  probe.remove();
});

interface Probe {
  readonly seen: {
    readonly context: Record<string, Record<string, unknown>>;
    readonly success: object;
    readonly themes: readonly string[];
  };
  readonly host: Record<string, Record<string, (...args: unknown[]) => unknown>>;
  token(scopes: readonly string[], popup?: boolean): Promise<Record<string, string>>;
  graph(path: string): Promise<Answer>;
  abort(path: string): Promise<string>;
}
interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly error?: string;
}
declare const window: { readonly probe: Probe };

async function openHost(query = ''): Promise<Frame> {
  await page.goto(`${sandbox.origin}/${query}`);
  await page.frameLocator('iframe').locator('#state', { hasText: 'ready' }).waitFor();
  return page.frames().find((frame) => frame.url().includes('/app/'))!;
}

const token = (frame: Frame | Page, scopes: readonly string[], popup = false) =>
  frame.evaluate(([list, isPopup]) => window.probe.token(list, isPopup), [scopes, popup] as const);
const graph = (frame: Frame | Page, path: string) =>
  frame.evaluate((one) => window.probe.graph(one), path);

function person(key: string) {
  const { company, directory } = sandbox.tenants.current();
  return directory.byId(company.cast.find((one) => one.key === key)!.accountId)!;
}

describe('the host and teams-js', () => {
  it('agree on context, language, theme and person of the address', async () => {
    const frame = await openHost('?person=newHire&theme=dark&lang=ja-JP&page=suggestions');
    const { context, success } = await frame.evaluate(() => window.probe.seen);
    expect(success).toEqual({ hasFinishedSuccessfully: true });
    expect(context).toMatchObject({
      app: { locale: 'ja-jp', theme: 'dark', host: { name: 'Teams', clientType: 'web' } },
      user: {
        id: person('newHire').id,
        tenant: { id: sandbox.tenants.current().company.tenantId },
        loginHint: person('newHire').userPrincipalName,
      },
      page: { subPageId: 'suggestions', frameContext: 'content' },
    });
    expect(await page.locator('#waiting').isVisible()).toBe(false);
  });

  it('pass changes of theme on at once, without loading the app anew', async () => {
    const frame = await openHost();
    await page.getByRole('button', { name: 'Sandbox' }).click();
    await page.getByLabel('Theme').selectOption('dark');
    await frame.waitForFunction(() => window.probe.seen.themes.length === 1);
    await page.getByLabel('Theme').selectOption('contrast');
    await frame.waitForFunction(() => window.probe.seen.themes.length === 2);
    expect(await frame.evaluate(() => window.probe.seen.themes)).toEqual(['dark', 'contrast']);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('contrast');
  });

  it('open the app anew for another person', async () => {
    await openHost('?person=manager');
    await page.getByLabel('You are').selectOption('smallTeam');
    const { id } = person('smallTeam');
    // Until the app has been opened anew, the frame still shows the one before.
    const seen = await page.waitForFunction((expected) => {
      const frame = document.querySelector('iframe')?.contentWindow;
      const { probe } = (frame ?? {}) as Partial<typeof window>;
      const { context } = (probe?.seen ?? {}) as Partial<Probe['seen']>;
      const user = context?.['user'];
      return user?.['id'] === expected && user;
    }, id);
    expect(await seen.jsonValue()).toMatchObject({ id });
  });

  it('show the meeting of a deep link as a form, and put it into the calendars when sent', async () => {
    const frame = await openHost('?person=manager&lang=en-US');
    const mail = person('salesRep').mail!;
    const start = new Date(Date.now() + 86_400_000).toISOString();
    const end = new Date(Date.now() + 86_400_000 + 25 * 60_000).toISOString();
    const link = `https://teams.microsoft.com/l/meeting/new?subject=Coffee%3F&attendees=${mail}&startTime=${start}&endTime=${end}&content=Hello%0Athere`;
    await frame.evaluate((one) => window.probe.host['app']!['openLink']!(one), link);
    const form = page.getByRole('dialog', { name: 'New meeting' });
    expect(await form.getByLabel('Title').inputValue()).toBe('Coffee?');
    expect(await form.getByRole('listitem').allTextContents()).toEqual([
      person('salesRep').displayName,
    ]);
    expect(await form.getByLabel('Details').inputValue()).toBe('Hello\nthere');
    expect(sandbox.drafts.drafts).toMatchObject([
      { via: 'link', attendees: [mail], startTime: start },
    ]);
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('status').filter({ hasText: 'Sent.' }).waitFor();
    const view = `/v1.0/me/calendarView?startDateTime=${start}&endDateTime=${end}&$top=50`;
    const { body } = await sandbox.graph('salesRep', view);
    expect(body.value!.map((event) => event['subject'])).toContain('Coffee?');
  });

  it('offer composeMeeting in Outlook and the people picker in Teams', async () => {
    const supported = (frame: Frame) =>
      frame.evaluate(() => [
        window.probe.host['calendar']!['isSupported']!(),
        window.probe.host['people']!['isSupported']!(),
      ]);
    expect(await supported(await openHost('?host=teams'))).toEqual([false, true]);
    const outlook = await openHost('?host=outlook');
    expect(await supported(outlook)).toEqual([true, false]);
    await outlook.evaluate(() =>
      window.probe.host['calendar']!['composeMeeting']!({
        subject: 'Lunch',
        attendees: ['a@halden.example'],
        content: '<p>Shall we?</p>',
      }),
    );
    expect(await page.getByLabel('Details').inputValue()).toBe('Shall we?');
    expect(sandbox.drafts.drafts).toMatchObject([{ via: 'form', subject: 'Lunch' }]);
  });

  it('promise nothing that the host does not offer', async () => {
    const frame = await openHost();
    const promised = await frame.evaluate(() =>
      ['chat', 'call', 'dialog', 'mail', 'pages', 'people'].filter((name) =>
        (window.probe.host[name]!['isSupported'] ?? (() => false))(),
      ),
    );
    expect(promised).toEqual(['pages', 'people']);
  });
});

describe('the host’s sign-in and msal-browser', () => {
  it('give a token silently, and Graph takes it', async () => {
    const frame = await openHost('?person=vicePresident&consent=full');
    expect(await token(frame, ['User.Read'])).toEqual({
      username: person('vicePresident').userPrincipalName,
    });
    const { status, body } = await graph(frame, '/v1.0/me?$select=id');
    expect([status, JSON.parse(body!)]).toMatchObject([200, { id: person('vicePresident').id }]);
  });

  it('ask for consent in the host’s own dialog, by keyboard as well', async () => {
    const frame = await openHost('?person=newHire&consent=limited');
    expect(await token(frame, ['Files.ReadWrite.AppFolder'])).toMatchObject({
      name: 'InteractionRequiredAuthError',
      code: 'consent_required',
    });
    const answer = token(frame, ['Files.ReadWrite.AppFolder'], true);
    await page.getByRole('dialog', { name: 'Permissions requested' }).waitFor();
    await page.getByRole('button', { name: 'Accept' }).focus();
    await page.keyboard.press('Enter');
    expect(await answer).toHaveProperty('username');
  });

  it('report a dialog that was closed, and an administrator who is needed', async () => {
    const frame = await openHost('?person=newHire&consent=limited');
    const closed = token(frame, ['Calendars.ReadWrite'], true);
    await page.getByRole('dialog', { name: 'Permissions requested' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await closed).toMatchObject({ code: 'user_canceled' });
    const blocked = token(frame, ['User.Read.All'], true);
    const dialog = page.getByRole('dialog', { name: 'Need admin approval' });
    expect(await dialog.getByRole('link').getAttribute('href')).toMatch(
      /^\/login\/[0-9a-f-]+\/adminconsent\?scope=User\.Read\.All$/,
    );
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await blocked).toHaveProperty('code');
  });

  it('leave msal to a popup where the host has no bridge', async () => {
    const frame = await openHost('?naa=off&person=manager');
    const popup = page.waitForEvent('popup');
    const answer = token(frame, ['User.Read'], true);
    const window_ = await popup;
    await window_.getByRole('button', { name: /Manager of a team/ }).click();
    expect(await answer).toEqual({ username: person('manager').userPrincipalName });
  });

  it('sign in by a popup in a plain page', async () => {
    await page.goto(`${sandbox.origin}/plain`);
    await page.locator('#state', { hasText: 'ready' }).waitFor();
    const popup = page.waitForEvent('popup');
    const answer = token(page, ['User.Read'], true);
    await (await popup).getByRole('button', { name: /Sales representative/ }).click();
    expect(await answer).toEqual({ username: person('salesRep').userPrincipalName });
    expect((await graph(page, '/v1.0/me')).status).toBe(200);
  });
});

describe('the stand-in network', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openHost('?person=manager&consent=full');
    await token(frame, ['User.Read']);
  });

  it('shows a script only the headers that Graph exposes', async () => {
    sandbox.faults.set([{ kind: 'status', status: 429, when: 'always', retryAfter: '3' }]);
    expect((await graph(frame, '/v1.0/me')).headers).toMatchObject({ 'retry-after': '3' });
    sandbox.faults.set([
      { kind: 'status', status: 429, when: 'always', retryAfter: '3' },
      { kind: 'retryAfterHidden' },
    ]);
    const { status, headers } = await graph(frame, '/v1.0/me');
    expect([status, headers!['retry-after'], headers!['odata-version']]).toEqual([
      429,
      undefined,
      undefined,
    ]);
    expect(headers!['request-id']).toEqual(expect.any(String));
  });

  it('leaves a broken connection a network error', async () => {
    sandbox.faults.set([{ kind: 'reset', when: 'always' }]);
    expect(await graph(frame, '/v1.0/users')).toEqual({ error: 'TypeError' });
    sandbox.faults.set([{ kind: 'offline' }]);
    expect(await graph(frame, '/v1.0/me')).toEqual({ error: 'TypeError' });
  });

  it('passes an abort on', async () => {
    sandbox.faults.set([{ kind: 'slow', delayMs: 3_000 }]);
    expect(await frame.evaluate(() => window.probe.abort('/v1.0/me'))).toBe('AbortError');
  });

  it('is switched by the fault panel, and the address remembers it', async () => {
    await page.getByRole('button', { name: 'Sandbox' }).click();
    await page.getByLabel('Service unavailable').check();
    await frame.waitForFunction(async () => (await window.probe.graph('/v1.0/me')).status === 503);
    expect(new URL(page.url()).searchParams.get('fault')).toBe('unavailable');
    await page.getByLabel('Service unavailable').uncheck();
    await frame.waitForFunction(async () => (await window.probe.graph('/v1.0/me')).status === 200);
  });
});

describe('the host page itself', () => {
  it.each(['light', 'dark', 'contrast'])('has no accessibility faults in %s', async (theme) => {
    await openHost(`?theme=${theme}&fault=slow`);
    expect(await complaints(page.mainFrame())).toEqual([]);
  });

  it.each([320, 600, 1400])('does not scroll sideways at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 700 });
    await openHost();
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Sandbox' }).click();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});
