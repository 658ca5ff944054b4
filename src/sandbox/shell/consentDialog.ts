import type { ServerState } from './applyToServer';
import { byId, make } from './dom';

export type ConsentDecision = 'accepted' | 'cancelled';

/** The window in which the host asks the person, or says that an administrator must agree. */
export async function askForConsent(
  state: ServerState,
  missing: readonly string[],
  adminOnly: readonly string[],
): Promise<ConsentDecision> {
  const dialog = byId('consent', HTMLDialogElement);
  byId('consent-person', HTMLElement).textContent = state.person.userPrincipalName;
  byId('consent-scopes', HTMLUListElement).replaceChildren(
    ...missing.map((scope) => make('li', {}, [scope])),
  );
  const isBlocked = adminOnly.length > 0;
  byId('consent-title', HTMLElement).textContent = isBlocked
    ? 'Need admin approval'
    : 'Permissions requested';
  byId('consent-text', HTMLElement).textContent = isBlocked
    ? 'Only an administrator can grant what the app asks for.'
    : 'The app would like to have these permissions:';
  const link = byId('consent-admin', HTMLAnchorElement);
  link.hidden = !isBlocked;
  link.href = `/login/${state.tenantId}/adminconsent?scope=${encodeURIComponent(missing.join(' '))}`;
  byId('consent-accept', HTMLButtonElement).hidden = isBlocked;
  dialog.returnValue = 'cancelled';
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  return dialog.returnValue === 'accepted' ? 'accepted' : 'cancelled';
}
