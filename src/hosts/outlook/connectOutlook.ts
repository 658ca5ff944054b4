import { browserHost, type BrowserPage } from '../browserHost';
import type { Host } from '../host';
import { createAskOffice, type AskOffice } from './askOffice';
import { addAttendee, removeAttendee } from './attendees';
import { composedAppointment } from './composedAppointment';
import { fillAppointment } from './fillAppointment';
import { watchItem } from './itemChanges';
import { openAppointmentForm } from './newAppointment';
import { noOutlook } from './noOutlook';
import { openOfficeDialog } from './officeDialog';
import type { Outlook } from './outlook';
import { outlookSettings } from './outlookSettings';
import { outlookTheme } from './outlookTheme';
import { readAppointment } from './readAppointment';
import { readReceived } from './readReceived';

/** Outlook that has not said hello by then is not there. */
const LIMIT_MS = 10_000;

/**
 * Greets the Outlook around the pane. Where there is none (a plain browser, or the vendor's script
 * did not load) the pane works without an item.
 */
export async function connectOutlook(
  page: BrowserPage,
  report: (trouble: unknown) => void,
  limitMs = LIMIT_MS,
): Promise<Outlook> {
  if (!(await isInOutlook(limitMs))) return noOutlook(browserHost(page));
  const ask = createAskOffice();
  const changes = watchItem(ask, report);
  return {
    host: outlookHost(page, ask, report),
    readItem: () => readOpenItem(ask),
    onChange: (listener) => changes.add(listener),
    add: (person, as) => addAttendee(person, as, ask),
    remove: (address, from) => removeAttendee(address, from, ask),
    fillIn: (draft) => fillAppointment(draft, ask),
    openDialog: openOfficeDialog,
    settings: outlookSettings(ask),
  };
}

async function isInOutlook(limitMs: number): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => (timer = setTimeout(resolve, limitMs, null)));
  const info = await Promise.race([Office.onReady(), tooLate]);
  clearTimeout(timer);
  return info?.host === Office.HostType.Outlook;
}

async function readOpenItem(ask: AskOffice) {
  const composed = composedAppointment();
  if (composed !== null) return readAppointment(composed, ask);
  const { item } = Office.context.mailbox;
  return item && typeof item.subject === 'string' ? readReceived(item) : null;
}

function outlookHost(page: BrowserPage, ask: AskOffice, report: (trouble: unknown) => void): Host {
  const theme = outlookTheme(page, ask, report);
  const { displayLanguage, mailbox, requirements } = Office.context;
  const browser = browserHost(page);
  return {
    ...browser,
    kind: 'outlook',
    context: {
      ...{ userObjectId: null, tenantId: null, subPageId: null },
      theme: theme.now(),
      locale: displayLanguage,
      loginHint: mailbox.userProfile.emailAddress,
      mailboxZone: mailbox.userProfile.timeZone,
      nestedAppAuth: requirements.isSetSupported('NestedAppAuth', '1.1'),
    },
    onThemeChange: (listener) => theme.onChange(listener),
    openDraft: (draft) => openAppointmentForm(draft, ask),
    openLink: (url) => openBrowser(url, browser),
  };
}

/** The person's own browser, where Outlook opens it; else a window of this one. */
function openBrowser(url: string, browser: Host): Promise<void> {
  const { requirements, ui } = Office.context;
  if (!requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return browser.openLink(url);
  ui.openBrowserWindow(url);
  return Promise.resolve();
}
