import { AuthError, type TokenSource } from '../../auth/tokenSource';
import type { Account } from '../analyst/office';

/** Whether two accounts are the same person of the same tenant. */
export function isSameAccount(a: Account, b: Account): boolean {
  const written = ({ tenantId, objectId }: Account) => `${tenantId} ${objectId}`.toLowerCase();
  return written(a) === written(b);
}

/**
 * Tokens of this account and nobody else's: a sign-in by a window, or the program around, may have
 * changed to another account meanwhile.
 *
 * @param onOther Told when a token came that is somebody else's; it is not handed out.
 */
export function tokensOf(
  account: Account,
  tokens: TokenSource,
  onOther: () => void,
): Pick<TokenSource, 'getToken'> {
  return {
    async getToken(scopes, claims) {
      const token = await tokens.getToken(scopes, claims);
      if (isSameAccount(await tokens.account(), account)) return token;
      onOther();
      throw new AuthError({ kind: 'accountUnavailable' });
    },
  };
}
