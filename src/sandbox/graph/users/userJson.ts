import type { User } from '@microsoft/microsoft-graph-types';
import type { Account } from '../../company/account';
import { isPermitted, type Caller } from '../caller';
import { project } from '../odata/queryOptions';

/** Properties of `microsoft.graph.user` that `$select` accepts. */
export const USER_PROPERTIES = [
  'id',
  'deletedDateTime',
  'accountEnabled',
  'ageGroup',
  'assignedLicenses',
  'assignedPlans',
  'businessPhones',
  'city',
  'companyName',
  'country',
  'createdDateTime',
  'creationType',
  'department',
  'displayName',
  'employeeHireDate',
  'employeeId',
  'employeeOrgData',
  'employeeType',
  'externalUserState',
  'faxNumber',
  'givenName',
  'identities',
  'imAddresses',
  'isResourceAccount',
  'jobTitle',
  'lastPasswordChangeDateTime',
  'legalAgeGroupClassification',
  'mail',
  'mailNickname',
  'mobilePhone',
  'officeLocation',
  'onPremisesSyncEnabled',
  'otherMails',
  'passwordPolicies',
  'postalCode',
  'preferredDataLocation',
  'preferredLanguage',
  'proxyAddresses',
  'securityIdentifier',
  'showInAddressList',
  'signInSessionsValidFromDateTime',
  'state',
  'streetAddress',
  'surname',
  'usageLocation',
  'userPrincipalName',
  'userType',
] as const satisfies readonly (keyof User)[];

/** What Graph returns without `$select`. */
export const DEFAULT_USER_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const satisfies readonly (keyof User)[];

/** What `User.ReadBasic.All` lets an app see of others; everything else is null. */
export const BASIC_USER_PROPERTIES = [
  'displayName',
  'givenName',
  'id',
  'mail',
  'securityIdentifier',
  'surname',
  'userPrincipalName',
] as const satisfies readonly (keyof User)[];

export const USER_TYPE = 'microsoft.graph.user';

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
