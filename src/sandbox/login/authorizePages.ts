import type { Tenant } from '../server/tenants';
import type { AuthorizeQuery } from './authorize';
import { escapeHtml, formButton, signInPage } from './pages';
import type { Subject } from './tokenService';

function kept(query: AuthorizeQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

export function choosePage(tenant: Tenant, query: AuthorizeQuery): string {
  const buttons = tenant.company.cast.map((member) => {
    const account = tenant.directory.byId(member.accountId);
    const values = { ...kept(query), sandbox_person: member.accountId };
    return formButton(account?.displayName ?? member.role, values, 'choice', member.role);
  });
  return signInPage('Pick an account', buttons.join('\n'));
}

export function consentPage(
  subject: Subject,
  query: AuthorizeQuery,
  missing: readonly string[],
): string {
  const accept = formButton('Accept', { ...kept(query), ...yes(subject) }, 'primary');
  const cancel = formButton('Cancel', { ...kept(query), ...no(subject) });
  return signInPage(
    'Permissions requested',
    `<p>${escapeHtml(subject.account.userPrincipalName)}</p>
<p>The app would like to:</p><ul>${listItems(missing)}</ul>
<div class="buttons">${cancel}${accept}</div>`,
  );
}

export function adminNeededPage(
  subject: Subject,
  query: AuthorizeQuery,
  adminOnly: readonly string[],
): string {
  const back = formButton(
    'Return to the application without granting consent',
    { ...kept(query), ...no(subject) },
    'primary',
  );
  return signInPage(
    'Need admin approval',
    `<p>${escapeHtml(subject.account.userPrincipalName)}</p>
<p>The app needs permission that only an administrator can grant:</p>
<ul>${listItems(adminOnly)}</ul><div class="buttons">${back}</div>`,
  );
}

export function errorPage(code: string, message: string): string {
  return signInPage('Sorry, we’re having trouble signing you in', `<p>${code}: ${message}</p>`);
}

export function listItems(scopes: readonly string[]): string {
  return scopes.map((scope) => `<li>${escapeHtml(scope)}</li>`).join('');
}

function yes(subject: Subject): Record<string, string> {
  return { sandbox_person: subject.account.id, sandbox_consent: 'yes' };
}

function no(subject: Subject): Record<string, string> {
  return { sandbox_person: subject.account.id, sandbox_consent: 'no' };
}
