import { freshLines, KEPT_LINES, LONGEST_LINE } from './keptLines';
import { lineFor } from './lineFor';
import { type OpenAppointment, readAttendees } from './readAttendees';

/** The notification's own key: a new line takes the place of the last. */
const NOTIFICATION = 'threewide';

/** The button that opens the pane on an own appointment; both manifests name it so. */
export const PANE_BUTTON = 'organizerPaneButton';

/** An icon of the add-in-only manifest; with the unified one Outlook takes the button's own. */
const ICON = 'icon16';

/** The event that started the script; Outlook waits until it is told that the script is done. */
export type LaunchEvent = Pick<Office.AddinCommands.Event, 'completed'>;

/**
 * Shows one kept line above an appointment, or takes away the last when none fits any more. Reads
 * nothing but the kept lines and the attendees; never asks the network.
 */
export function showLine(event: LaunchEvent): void {
  const { mailbox, roamingSettings } = Office.context;
  const item = mailbox.item as unknown as OpenAppointment | undefined;
  const done = (): void => event.completed();
  const kept = freshLines(roamingSettings.get(KEPT_LINES), Date.now());
  if (!item || kept === null) return done();
  readAttendees(item, (attendees) => {
    if (attendees === null) return done();
    const line = lineFor(kept.lines, attendees);
    if (line) return notify(item, line.text.slice(0, LONGEST_LINE), kept.openText, done);
    item.notificationMessages.removeAsync(NOTIFICATION, done);
  });
}

/** With a link to the pane where the host can show one, else the words alone. */
function notify(item: OpenAppointment, message: string, openText: string, done: () => void): void {
  const { ItemNotificationMessageType, ActionType } = Office.MailboxEnums;
  const insight: Office.NotificationMessageDetails = {
    type: ItemNotificationMessageType.InsightMessage,
    message,
    icon: ICON,
    actions: [
      {
        actionType: ActionType.ShowTaskPane,
        actionText: openText,
        commandId: PANE_BUTTON,
        contextData: '{}',
      },
    ],
  };
  item.notificationMessages.replaceAsync(NOTIFICATION, insight, (result) => {
    if (result.status === Office.AsyncResultStatus.Succeeded) return done();
    const type = ItemNotificationMessageType.InformationalMessage;
    const plain = { type, message, icon: ICON, persistent: false };
    item.notificationMessages.replaceAsync(NOTIFICATION, plain, done);
  });
}
