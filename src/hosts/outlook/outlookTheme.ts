import { browserTheme, type BrowserTheme } from '../browserHost';
import type { HostTheme } from '../host';
import { Listeners } from '../listeners';
import { hasMailboxSet, type AskOffice } from './askOffice';

/** The theme of Outlook, where it tells (Mailbox 1.14); else that of the operating system. */
export function outlookTheme(
  page: Pick<Window, 'matchMedia'>,
  ask: AskOffice,
  report: (trouble: unknown) => void,
): BrowserTheme {
  const system = browserTheme(page);
  const { officeTheme, mailbox } = Office.context;
  if (!hasMailboxSet('1.14') || !(officeTheme as Office.OfficeTheme | undefined)) return system;
  const changes = new Listeners<HostTheme>();
  let now = themeOf(officeTheme, system);
  const follow = (event: { readonly officeTheme: Office.OfficeTheme }): void => {
    now = themeOf(event.officeTheme, system);
    changes.tell(now);
  };
  ask<void>((done) =>
    mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, follow, done),
  ).catch(report);
  return { now: () => now, onChange: (listener) => changes.add(listener) };
}

/** High contrast shows as pure black, or in the colours that the system forces. */
function themeOf(
  { isDarkTheme, bodyBackgroundColor }: Office.OfficeTheme,
  system: BrowserTheme,
): HostTheme {
  if (system.now() === 'contrast' || /^#0{6}$/.test(bodyBackgroundColor)) return 'contrast';
  return isDarkTheme ? 'dark' : 'light';
}
