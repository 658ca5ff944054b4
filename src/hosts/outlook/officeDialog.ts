import type { DialogOutcome } from './outlook';

/** Percent of the screen. */
const SIZE = { height: 60, width: 30 } as const;

/** Shows a page of ours in a dialog until it sends its one message or is closed. */
export function openOfficeDialog(url: string): Promise<DialogOutcome> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, SIZE, ({ status, value: dialog, error }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        return resolve({ kind: 'refused', code: error.code });
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
        if (!('message' in received) || !isFromUs(received.origin)) return;
        dialog.close();
        resolve({ kind: 'message', text: received.message });
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () =>
        resolve({ kind: 'closed' }),
      );
    });
  });
}

/** Older Outlooks do not say where a message comes from; they take it from our own domain only. */
function isFromUs(origin: string | undefined): boolean {
  return origin === undefined || origin === window.location.origin;
}

/** In the dialog: hands the message to the pane, which closes the dialog. */
export async function tellPane(message: string): Promise<void> {
  await Office.onReady();
  const { requirements, ui } = Office.context;
  if (requirements.isSetSupported('DialogOrigin', '1.1')) {
    ui.messageParent(message, { targetOrigin: window.location.origin });
  } else ui.messageParent(message);
}
