import type { DialogRequest } from '../../auth/dialogTokenSource';

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
