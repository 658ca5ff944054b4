/** The account's key as msal expects it. */
export function clientInfo(accountId: string, tenantId: string): string {
  return Buffer.from(JSON.stringify({ uid: accountId, utid: tenantId })).toString('base64url');
}
