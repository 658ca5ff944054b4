import { Listeners } from '../listeners';
import type { AskOffice } from './askOffice';
import { composedAppointment } from './composedAppointment';

/**
 * Tells of every change of the open item, and of another item being open. An Outlook that lacks an
 * event is not asked again for it: then the person refreshes.
 */
export function watchItem(ask: AskOffice, report: (trouble: unknown) => void) {
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
