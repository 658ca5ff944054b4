import { byId, make } from '../shell/dom';
import { Refusal, serveOffice, type OfficeFunction, type OfficeServer } from './officeServer';

/** The person closed the dialog. */
const CLOSED_BY_PERSON = 12006;

const PROMPT_IGNORED = {
  name: 'DialogIgnored',
  code: 12009,
  message: 'The person did not let the dialog open.',
};

/** Dialogs of the pane: a window that Outlook on the web asks about, a box of classic Outlook's own. */
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
      open =
        variant() === 'classic'
          ? openBox(String(address), gone)
          : await openPopup(String(address), gone);
    },
    'dialog.close': () => {
      const closing = open;
      open = null;
      closing?.close();
    },
  };
}

/** A window of its own; the person allows it first. */
async function openPopup(address: string, gone: () => void) {
  if (!(await isAllowed())) throw new Refusal(PROMPT_IGNORED);
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

function openBox(address: string, gone: () => void) {
  const dialog = byId('office-dialog', HTMLDialogElement);
  const frame = make('iframe', { src: address, title: 'Dialog of the add-in' });
  const close = make('button', { type: 'button', onclick: () => dialog.close() }, ['Close']);
  dialog.replaceChildren(close, frame);
  dialog.showModal();
  const content = frame.contentWindow;
  if (content === null) throw new Error('the dialog has no window');
  dialog.onclose = () => {
    dialog.replaceChildren();
    gone();
  };
  return { window: content, close: () => dialog.close() };
}
