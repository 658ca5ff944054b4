import type { AsyncCalls } from './asyncCalls';
import { EVENT_TYPE } from './enums';
import { RefusedCall, type OfficeLink } from './officeLink';

type Handler = (detail: unknown) => void;

/** `Office.context.ui`: one dialog at a time, whose page starts on our own address. */
export function dialogs(link: OfficeLink, calls: AsyncCalls): object {
  let handlers = new Map<string, Handler>();
  for (const name of [EVENT_TYPE.DialogMessageReceived, EVENT_TYPE.DialogEventReceived]) {
    link.onEvent(name, (detail) => handlers.get(name)?.(detail));
  }
  const dialog = {
    close: () => void link.call('dialog.close'),
    addEventHandler: (name: unknown, handler: Handler) => void handlers.set(String(name), handler),
  };
  return {
    displayDialogAsync(address: string, ...rest: readonly unknown[]) {
      if (new URL(address).origin !== location.origin) {
        return calls.refuse(rest, {
          name: 'DomainNotTrusted',
          code: 12004,
          message: 'A dialog opens on the domain of the add-in.',
        });
      }
      handlers = new Map();
      void link.call('dialog.open', address).then(
        () => calls.answer(rest, dialog),
        (error: unknown) => {
          if (!(error instanceof RefusedCall)) throw error;
          calls.refuse(rest, error.fault);
        },
      );
    },
    messageParent: (message: unknown) => void link.call('dialog.message', String(message)),
    openBrowserWindow: (address: string) => void link.call('browser.open', address),
  };
}
