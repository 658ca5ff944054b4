import { eventLink, openByLink } from './deepLinks';
import type { Host, HostTheme } from './host';
import { Listeners } from './listeners';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** What the person has set in the operating system, and every later change of it. */
export interface BrowserTheme {
  now(): HostTheme;
  onChange(listener: (theme: HostTheme) => void): () => void;
}

export function browserTheme(page: Pick<Window, 'matchMedia'>): BrowserTheme {
  const dark = page.matchMedia(DARK);
  const forced = page.matchMedia(FORCED);
  const changes = new Listeners<HostTheme>();
  const now = (): HostTheme => {
    if (forced.matches) return 'contrast';
    return dark.matches ? 'dark' : 'light';
  };
  let last = now();
  const tellChange = (): void => {
    const theme = now();
    if (theme !== last) changes.tell(theme);
    last = theme;
  };
  for (const query of [dark, forced]) query.addEventListener('change', tellChange);
  return { now, onChange: (listener) => changes.add(listener) };
}

/** The parts of a window that a plain browser lends. */
export type BrowserPage = Pick<Window, 'matchMedia' | 'open'> & {
  readonly location: Pick<Location, 'search'>;
  readonly navigator: Pick<Navigator, 'language'>;
};

/** A page of its own in a browser: no host to tell anything, no nested sign-in. */
export function browserHost(page: BrowserPage): Host {
  const theme = browserTheme(page);
  return {
    kind: 'browser',
    context: {
      theme: theme.now(),
      locale: page.navigator.language,
      userObjectId: null,
      tenantId: null,
      loginHint: null,
      subPageId: new URLSearchParams(page.location.search).get('subPage'),
      nestedAppAuth: false,
    },
    onThemeChange: (listener) => theme.onChange(listener),
    notifyReady: () => undefined,
    notifyFailure: () => undefined,
    openDraft: (draft) => openByLink(draft, (url) => openWindow(page, url)),
    openEvent: async (eventId) => {
      await openWindow(page, eventLink(eventId));
      return true;
    },
    openLink: (url) => openWindow(page, url),
  };
}

/** Rejects where the browser blocks the window; call it from a click. */
async function openWindow(page: BrowserPage, url: string): Promise<void> {
  const opened = page.open(url, '_blank');
  if (!opened) throw new Error('popupBlocked');
  opened.opener = null;
  return Promise.resolve();
}
