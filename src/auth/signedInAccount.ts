import type { AccountInfo } from '@azure/msal-browser';
import type { SignedInAccount } from './tokenSource';

export function signedInAccount(account: AccountInfo): SignedInAccount {
  return {
    tenantId: account.tenantId,
    objectId: account.localAccountId,
    username: account.username,
    displayName: account.name ?? account.username,
  };
}
