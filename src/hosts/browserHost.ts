import { browserTheme } from './browserTheme';
import { eventLink } from './eventLink';
import type { Host } from './host';
import { openByLink } from './openByLink';

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
