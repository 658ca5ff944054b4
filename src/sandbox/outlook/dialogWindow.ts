import { byId } from '../shell/dom';
import { Refusal, serveOffice, type OfficeFunction, type OfficeServer } from './officeServer';

/** The person closed the dialog. */
const CLOSED_BY_PERSON = 12006;

const PROMPT_IGNORED = {
  name: 'DialogIgnored',
  code: 12009,
  message: 'The person did not let the dialog open.',
};

/** Dialogs of the pane are windows; Outlook on the web asks the person first. */
export function dialogWindow(
  variant: () => 'classic' | 'web',
  pane: () => OfficeServer,
  initialize: OfficeFunction,
): Record<string, OfficeFunction> {
  let open: { readonly window: Window; close(): void } | null = null;
  const gone = (): void => {
    if (open === null) return;
    open = null;
    pane().raise('dialogEventReceived', { error: CLOSED_BY_PERSON });
  };
  serveOffice(
    () => open?.window ?? null,
    () => ({
      initialize,
      'dialog.message': (message) =>
        pane().raise('dialogMessageReceived', { message, origin: location.origin }),
    }),
  );
  return {
    'dialog.open': async (address) => {
      if (variant() === 'web' && !(await isAllowed())) throw new Refusal(PROMPT_IGNORED);
      open = openPopup(String(address), gone);
    },
    'dialog.close': () => {
      const closing = open;
      open = null;
      closing?.close();
    },
  };
}

function openPopup(address: string, gone: () => void) {
  const popup = window.open(address, 'office-dialog', 'popup,width=520,height=640');
  if (!popup) throw new Refusal(PROMPT_IGNORED);
  const watch = setInterval(() => {
    if (!popup.closed) return;
    clearInterval(watch);
    gone();
  }, 200);
  const close = (): void => {
    clearInterval(watch);
    popup.close();
  };
  return { window: popup, close };
}

function isAllowed(): Promise<boolean> {
  const dialog = byId('office-prompt', HTMLDialogElement);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'allow'), { once: true }),
  );
}
