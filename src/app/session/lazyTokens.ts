import type { TokenSource } from '../../auth/tokenSource';
import type { Host } from '../../hosts/host';
import type { Config } from '../config';

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
