import type { DialogReply } from '../auth/dialogTokenSource';
import { tellPane } from '../hosts/outlook/officeDialog';
import { loadConfig } from './session/loadConfiguration';
import { dialogMessage, wantedIn } from './pane/dialogProtocol';

/** The page in the dialog of the sign-in: leaves for the sign-in, comes back, tells the pane. */
async function signIn(): Promise<void> {
  const reply = await answer();
  if (reply !== null) await tellPane(dialogMessage.write(reply));
}

async function answer(): Promise<DialogReply | null> {
  try {
    const { config } = await loadConfig((url, init) => fetch(url, init));
    const { clientId, authority, authorityMetadata, graphOrigin } = config;
    const redirectUri = new URL('dialog.html', window.location.href).href;
    const { signInByRedirect } = await import(
      /* webpackChunkName: "sign-in-by-redirect" */ '../auth/signInByRedirect'
    );
    const settings = { clientId, authority, authorityMetadata, graphOrigin, redirectUri };
    return await signInByRedirect(settings, wantedIn(window.location.search));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'problem', problem: { kind: 'unexpected', code: 'dialog', message } };
  }
}

signIn().catch(() => {
  document.getElementById('nothing-to-do')?.removeAttribute('hidden');
});
