import * as v from 'valibot';
import type { DialogReply, DialogRequest } from '../../auth/dialogTokenSource';

type Wanted = DialogRequest & { readonly loginHint: string | null };

/** The address at which the dialog of the sign-in begins, with what it is to sign in for. */
export function dialogAddress(pageAddress: string, { scopes, claims, loginHint }: Wanted): string {
  const url = new URL('dialog.html', pageAddress);
  url.search = '';
  url.searchParams.set('scopes', scopes.join(' '));
  if (claims !== null) url.searchParams.set('claims', claims);
  if (loginHint !== null) url.searchParams.set('loginHint', loginHint);
  return url.href;
}

/** What the dialog is to sign in for; null when it comes back from the sign-in. */
export function wantedIn(search: string): Wanted | null {
  const query = new URLSearchParams(search);
  const scopes = query.get('scopes');
  if (scopes === null) return null;
  return {
    scopes: scopes.split(' '),
    claims: query.get('claims'),
    loginHint: query.get('loginHint'),
  };
}

const text = v.string();
const texts = v.array(v.string());

const problem = v.variant('kind', [
  v.object({ kind: v.literal('interactionRequired'), consent: v.boolean(), scopes: texts }),
  v.object({ kind: v.literal('cancelled') }),
  v.object({ kind: v.literal('popupBlocked') }),
  v.object({ kind: v.literal('offline') }),
  v.object({ kind: v.literal('timeout'), afterMs: v.number() }),
  v.object({ kind: v.literal('accountUnavailable') }),
  v.object({ kind: v.literal('unexpected'), code: text, message: text }),
]);

const reply = v.variant('kind', [
  v.object({
    kind: v.literal('token'),
    accessToken: v.pipe(text, v.nonEmpty()),
    expiresAt: v.number(),
    account: v.object({ tenantId: text, objectId: text, username: text, displayName: text }),
  }),
  v.object({ kind: v.literal('problem'), problem }),
]);

const UNREADABLE: DialogReply = {
  kind: 'problem',
  problem: { kind: 'unexpected', code: 'dialogMessage', message: 'not an answer of the dialog' },
};

/** What the dialog of the sign-in tells the pane, as one text and back. */
export const dialogMessage = {
  write: (answer: DialogReply): string => JSON.stringify(answer),
  read(message: string): DialogReply {
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), reply), message);
    return result.success ? result.output : UNREADABLE;
  },
};
