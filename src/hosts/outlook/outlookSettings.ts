import type { AskOffice } from './askOffice';
import type { OutlookSettings } from './outlook';

/** Settings in the person's mailbox. A delegate's pane, and some Outlooks, have none. */
export function outlookSettings(ask: AskOffice): OutlookSettings | null {
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
