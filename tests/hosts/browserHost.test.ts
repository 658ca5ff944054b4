import { browserHost } from '../../src/hosts/browserHost';
import type { HostTheme } from '../../src/hosts/host';
import { draft } from './support/draft';
import { fakePage } from './support/fakePage';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

describe('a plain browser', () => {
  it('takes language and starting place from the page, and offers no nested sign-in', () => {
    const host = browserHost(fakePage({ search: '?subPage=settings' }).page);
    expect(host.kind).toBe('browser');
    expect(host.context).toEqual({
      theme: 'light',
      locale: 'pt-BR',
      userObjectId: null,
      tenantId: null,
      loginHint: null,
      subPageId: 'settings',
      nestedAppAuth: false,
    });
  });

  it('follows the theme of the operating system until nobody listens', () => {
    const { page, set } = fakePage();
    const host = browserHost(page);
    const seen: HostTheme[] = [];
    const stop = host.onThemeChange((theme) => seen.push(theme));
    set(DARK);
    set(DARK, FORCED); // forced colours win
    set();
    stop();
    set(DARK);
    expect(seen).toEqual(['dark', 'contrast', 'light']);
  });

  it('opens the draft as a link, in a window that cannot reach back', async () => {
    const { page, opened } = fakePage();
    expect(await browserHost(page).openDraft(draft)).toEqual({ opened: 'link' });
    expect(opened).toEqual([
      { url: expect.stringMatching(/^https:\/\/teams\.microsoft\.com\//) as string, opener: null },
    ]);
  });

  it('says so when the text does not fit into a link', async () => {
    const host = browserHost(fakePage().page);
    expect(await host.openDraft({ ...draft, body: 'あ'.repeat(900) })).toEqual({
      opened: 'link',
      bodyLeftOut: true,
    });
  });

  it('leaves the text for copying when no window opens or no link is short enough', async () => {
    const { page, block } = fakePage();
    block();
    const host = browserHost(page);
    expect(await host.openDraft(draft)).toEqual({ opened: 'copy', reason: 'popupBlocked' });
    expect(await host.openDraft({ ...draft, subject: 'x'.repeat(9_000) })).toEqual({
      opened: 'copy',
      reason: 'tooLong',
    });
    await expect(host.openLink('https://contoso.example/')).rejects.toThrow('popupBlocked');
  });

  it('opens an event in Outlook on the web, by the id as Exchange writes it', async () => {
    const { page, opened } = fakePage();
    expect(await browserHost(page).openEvent('AAMk-x_y=')).toBe(true);
    // Graph's - and _ are / and + of Exchange, in an address %2F and %2B.
    expect(opened[0]!.url).toBe(
      'https://outlook.office365.com/owa/?itemid=AAMk%2Fx%2By%3D&exvsurl=1&path=/calendar/item',
    );
  });

  it('has no host to tell anything', () => {
    const { page, opened } = fakePage();
    const host = browserHost(page);
    host.notifyReady();
    host.notifyFailure('x');
    expect(opened).toEqual([]);
  });
});
