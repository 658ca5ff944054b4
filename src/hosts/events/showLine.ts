import { freshLines, KEPT_LINES, LONGEST_LINE, type KeptLine } from './keptLines';

/** The first line that does not suggest somebody who is among the attendees already. */
function lineFor(lines: readonly KeptLine[], attendees: readonly string[]): KeptLine | undefined {
  const present = attendees.map((address) => address.toLowerCase());
  return lines.find(({ about }) => about === null || present.indexOf(about.toLowerCase()) < 0);
}

/** What the script needs of an open appointment. */
type OpenAppointment = Pick<
  Office.AppointmentCompose,
  'requiredAttendees' | 'optionalAttendees' | 'notificationMessages'
>;

/** Addresses of everybody invited, one list after the other; null where Outlook did not tell. */
function readAttendees(
  item: OpenAppointment,
  done: (addresses: readonly string[] | null) => void,
): void {
  addressesOf(item.requiredAttendees, (required) => {
    if (required === null) return done(null);
    addressesOf(item.optionalAttendees, (optional) =>
      done(optional === null ? null : required.concat(optional)),
    );
  });
}

function addressesOf(list: Office.Recipients, done: (addresses: string[] | null) => void): void {
  list.getAsync((result) => {
    const failed = result.status !== Office.AsyncResultStatus.Succeeded;
    done(failed ? null : result.value.map(({ emailAddress }) => emailAddress));
  });
}

/** The notification's own key: a new line takes the place of the last. */
const NOTIFICATION = 'threewide';

/** The button that opens the pane on an own appointment; both manifests name it so. */
export const PANE_BUTTON = 'organizerPaneButton';

/** An icon of the add-in-only manifest; with the unified one Outlook takes the button's own. */
const ICON = 'icon16';

/** The event that started the script; Outlook waits until it is told that the script is done. */
type LaunchEvent = Pick<Office.AddinCommands.Event, 'completed'>;

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
