import { browserHost, type BrowserPage } from '../browserHost';
import type { Host } from '../host';
import { Listeners } from '../listeners';
import { createAskOffice, type AskOffice } from './askOffice';
import {
  addAttendee,
  composedAppointment,
  fillAppointment,
  removeAttendee,
} from './composedAppointment';
import { openAppointmentForm } from './newAppointment';
import { openOfficeDialog } from './officeDialog';
import type { Outlook, OutlookSettings } from './outlook';
import { outlookTheme } from './outlookTheme';
import { readAppointment, readReceived } from './readItem';

/**
 * Tells of every change of the open item, and of another item being open. An Outlook that lacks an
 * event is not asked again for it: then the person refreshes.
 */
function watchItem(ask: AskOffice, report: (trouble: unknown) => void) {
  const changes = new Listeners<void>();
  const tell = (): void => changes.tell();
  const watchOpenItem = (): void => {
    const item = composedAppointment();
    if (item === null) return;
    const { RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged } = Office.EventType;
    for (const event of [RecipientsChanged, AppointmentTimeChanged, RecurrenceChanged]) {
      ask<void>((done) => item.addHandlerAsync(event, tell, done)).catch(report);
    }
  };
  const { mailbox } = Office.context;
  const changed = (): void => {
    watchOpenItem();
    tell();
  };
  ask<void>((done) => mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed, done)).catch(
    report,
  );
  watchOpenItem();
  return changes;
}

/** A pane without Outlook around it: nothing is ever open. */
export function noOutlook(host: Host): Outlook {
  return {
    host,
    readItem: () => Promise.resolve(null),
    onChange: () => () => undefined,
    add: () => Promise.resolve({ kind: 'refused', reason: 'NothingOpen' }),
    remove: () => Promise.resolve(false),
    fillIn: ({ attendees, optionalAttendees }) =>
      Promise.resolve({ bodyFilled: false, missing: [...attendees, ...optionalAttendees] }),
    openDialog: () => Promise.resolve({ kind: 'refused', code: 0 }),
    settings: null,
  };
}

/** Settings in the person's mailbox. A delegate's pane, and some Outlooks, have none. */
function outlookSettings(ask: AskOffice): OutlookSettings | null {
  const settings = Office.context.roamingSettings as Office.RoamingSettings | undefined;
  if (!settings) return null;
  return {
    get: (key) => settings.get(key) as unknown,
    async keep(key, value) {
      settings.set(key, value);
      await ask<void>((done) => settings.saveAsync(done));
    },
  };
}

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
