import { AuthError } from '../../model/authError';
import type { TokenSource } from '../../auth/tokenSource';
import type { Host } from '../../hosts/host';
import type { Config } from '../../model/configuration';
import type { Account } from '../../worker/createWorkerApi';

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

/** The sign-in of this deployment in this host: loaded and made once, when it is first needed. */
export function lazyTokens(config: Config, host: Host, pageAddress: string) {
  let made: Promise<TokenSource> | null = null;
  return () => (made ??= make(config, host, new URL('redirect.html', pageAddress).href));
}

async function make(config: Config, host: Host, redirectUri: string): Promise<TokenSource> {
  const { createTokenSource } = await import(
    /* webpackChunkName: "sign-in" */ '../../auth/createTokenSource'
  );
  const { clientId, authority, authorityMetadata, graphOrigin } = config;
  const settings = { clientId, authority, authorityMetadata, graphOrigin, redirectUri };
  return createTokenSource(settings, host.context);
}
