import type { User } from '@microsoft/microsoft-graph-types';
import type { Account } from '../../company/account';
import type { Caller } from '../caller';
import { project } from '../odata/select';
import { isPermitted } from '../permissions';
import { BASIC_USER_PROPERTIES, DEFAULT_USER_PROPERTIES } from './userProperties';

/** Everything that the sandbox's directory holds of an account, as Graph words it. */
export function userJson(account: Account): User {
  return {
    id: account.id,
    accountEnabled: account.accountEnabled,
    businessPhones: [],
    companyName: account.companyName,
    department: account.department,
    displayName: account.displayName,
    givenName: account.givenName,
    jobTitle: account.jobTitle,
    mail: account.mail,
    mailNickname: account.userPrincipalName.split('@')[0] ?? '',
    officeLocation: account.officeLocation,
    preferredLanguage: account.preferredLanguage,
    proxyAddresses: [...account.proxyAddresses],
    surname: account.surname,
    userPrincipalName: account.userPrincipalName,
    userType: account.userType,
    isResourceAccount: account.kind === 'room',
    showInAddressList: account.kind === 'leaver' ? false : null,
  };
}

/** A user as this caller may see it; with basic permission most properties are empty. */
export function visibleUser(
  caller: Caller,
  account: Account,
  select: readonly string[] | null,
): Record<string, unknown> {
  const names = select ?? DEFAULT_USER_PROPERTIES;
  const whole = userJson(account);
  const isOwn = account.id === caller.account.id && caller.scopes.includes('User.Read');
  if (isOwn || isPermitted(caller, 'readFullProfiles')) return project(whole, names);
  return project(project(whole, BASIC_USER_PROPERTIES), names);
}

/** The account a path means: an object id or a sign-in name. */
export function findAccount(caller: Caller, key: string): Account | undefined {
  const { directory } = caller.tenant;
  const byName = directory.byAddress(key);
  const isSignInName = byName?.userPrincipalName.toLowerCase() === key.toLowerCase();
  return directory.byId(key) ?? (isSignInName ? byName : undefined);
}
