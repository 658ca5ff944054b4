/** @jest-environment <rootDir>/tests/support/pageEnvironment.mjs */
import { connectHost } from '../../src/hosts/connectHost';
import type { HostTheme } from '../../src/hosts/host';
import { draft } from './support/draft';
import { fakePage } from './support/fakePage';
import { fakeTeams } from './support/fakeTeams';

const framed = () => ({ page: fakePage({ framed: true }).page, hostOrigins: [] });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('inside Teams', () => {
  it('reads the context and takes the spinner away when told to', async () => {
    const teams = fakeTeams({ isNAAChannelRecommended: true });
    const host = await connectHost(framed());
    expect(host.kind).toBe('teams');
    expect(host.context).toEqual({
      theme: 'dark',
      locale: 'de-DE',
      userObjectId: 'u-1',
      tenantId: 't-1',
      loginHint: 'ego@contoso.example',
      subPageId: 'suggestions',
      nestedAppAuth: true,
    });
    expect(teams.argsOf('appInitialization.appLoaded')).toHaveLength(1);
    expect(teams.argsOf('appInitialization.success')).toHaveLength(0);
    host.notifyReady();
    await settle();
    expect(teams.argsOf('appInitialization.success')).toHaveLength(1);
    host.notifyFailure('no sign-in');
    expect(teams.argsOf('appInitialization.failure')[0]?.slice(0, 2)).toEqual([
      'Other',
      'no sign-in',
    ]);
  });

  it('follows the theme live, for every listener', async () => {
    const teams = fakeTeams();
    const host = await connectHost(framed());
    const first: HostTheme[] = [];
    const second: HostTheme[] = [];
    const stop = host.onThemeChange((theme) => first.push(theme));
    host.onThemeChange((theme) => second.push(theme));
    for (const theme of ['contrast', 'default']) teams.event('themeChange', theme);
    await settle();
    stop();
    for (const theme of ['glass', 'dark']) teams.event('themeChange', theme);
    await settle();
    expect(first).toEqual(['contrast', 'light']);
    expect(second).toEqual(['contrast', 'light', 'dark', 'dark']);
  });

  it('opens the draft as a deep link', async () => {
    const teams = fakeTeams();
    const host = await connectHost(framed());
    expect(await host.openDraft(draft)).toEqual({ opened: 'link' });
    const [link] = teams.argsOf('executeDeepLink').flat();
    expect(String(link)).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/meeting\/new\?subject=Coffee/,
    );
  });

  it('leaves the draft for copying when Teams refuses the link', async () => {
    fakeTeams({ answers: { executeDeepLink: [false, 'blocked by policy'] } });
    const host = await connectHost(framed());
    expect(await host.openDraft(draft)).toEqual({ opened: 'copy', reason: 'blocked by policy' });
  });

  it('opens an event in Outlook on the web: Teams has no form for it', async () => {
    const teams = fakeTeams();
    expect(await (await connectHost(framed())).openEvent('AAMk')).toBe(true);
    const [link] = teams.argsOf('executeDeepLink').flat();
    expect(String(link)).toMatch(/^https:\/\/outlook\.office365\.com\/owa\/\?itemid=AAMk&/);
  });
});

describe('inside Outlook', () => {
  const outlook = { context: { hostName: 'Outlook' }, supports: { calendar: {} } };

  it('opens the draft and an event in its own forms', async () => {
    const teams = fakeTeams(outlook);
    const host = await connectHost(framed());
    expect(host.kind).toBe('outlook');
    expect(await host.openDraft(draft)).toEqual({ opened: 'form' });
    expect(teams.argsOf('calendar.composeMeeting')[0]?.[0]).toMatchObject({
      subject: draft.subject,
      attendees: [...draft.attendees, ...draft.optionalAttendees],
    });
    expect(await host.openEvent('AAMk')).toBe(true);
    expect(teams.argsOf('calendar.openCalendarItem')).toEqual([[{ itemId: 'AAMk' }]]);
  });

  it('falls back to the link when the form does not open', async () => {
    const answers = { 'calendar.composeMeeting': [false, 'busy'] };
    const teams = fakeTeams({ ...outlook, answers });
    const host = await connectHost(framed());
    expect(await host.openDraft(draft)).toEqual({ opened: 'link' });
    expect(teams.argsOf('executeDeepLink')).toHaveLength(1);
  });
});

describe('finding out what is around the page', () => {
  it('asks nobody in a window of its own', async () => {
    const teams = fakeTeams();
    const host = await connectHost({ page: fakePage().page, hostOrigins: [] });
    expect(host.kind).toBe('browser');
    expect(teams.received).toEqual([]);
  });

  it('can be told either way by the address', async () => {
    fakeTeams();
    const asked = fakePage({ search: '?host=teams' }).page;
    expect((await connectHost({ page: asked, hostOrigins: [] })).kind).toBe('teams');
    const plain = fakePage({ search: '?host=browser', framed: true }).page;
    expect((await connectHost({ page: plain, hostOrigins: [] })).kind).toBe('browser');
  });

  it('is a browser in a frame whose parent never answers, and says so', async () => {
    fakeTeams({ answers: { initialize: undefined } });
    const troubles: unknown[] = [];
    const host = await connectHost({
      ...framed(),
      limitMs: 5,
      report: (trouble) => troubles.push(trouble),
    });
    expect(host.kind).toBe('browser');
    expect(troubles).toEqual([new Error('no host answered in 5 ms')]);
  });

  it('is a browser where teams-js finds no one to talk to', async () => {
    fakeTeams({ answers: { initialize: ['content', 'web', 'null', 'null'] } });
    const troubles: unknown[] = [];
    const host = await connectHost({ ...framed(), report: (trouble) => troubles.push(trouble) });
    expect(host.kind).toBe('browser');
    expect(troubles).toHaveLength(1);
  });
});
