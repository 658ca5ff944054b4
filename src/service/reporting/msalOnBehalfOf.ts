import {
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import type { Caller } from '../identity/caller';
import { Problem, unavailable } from '../problem';
import type { Transport } from '../transport';
import { claimsRequired } from './claimsChallenge';
import type { OnBehalfOf } from './reportingLines';

const TIMEOUT_MS = 10_000;

export interface ExchangeSettings {
  readonly authority: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `https://graph.microsoft.com/User.Read.All`. */
  readonly scopes: readonly string[];
}

function networkOver(transport: Transport): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> => {
    const answer = await transport(url, {
      method,
      headers: options?.headers ?? {},
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    const headers = Object.fromEntries(answer.headers.entries());
    return { headers, status: answer.status, body: (await answer.json()) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function problemOf(error: unknown): Problem {
  if (!(error instanceof InteractionRequiredAuthError))
    return unavailable('tokenExchange', 30, error);
  if (error.claims) return claimsRequired(error.claims);
  return new Problem(401, 'claimsRequired', {
    headers: { 'www-authenticate': 'Bearer error="interaction_required"' },
    data: { claims: null },
    cause: error,
  });
}

/** The exchange by Microsoft's own library. Nothing is kept: the tokens are forgotten after each exchange. */
export function msalOnBehalfOf(settings: ExchangeSettings, transport: Transport): OnBehalfOf {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      clientSecret: settings.clientSecret,
      authority: `${settings.authority}/organizations`,
      knownAuthorities: [new URL(settings.authority).host],
      clientCapabilities: ['CP1'],
    },
    system: { networkClient: networkOver(transport) },
  });
  return async (caller: Caller) => {
    try {
      const result = await client.acquireTokenOnBehalfOf({
        oboAssertion: caller.token,
        scopes: [...settings.scopes],
        authority: `${settings.authority}/${caller.tenant}`,
        skipCache: true,
      });
      if (result === null) throw new Error('The exchange gave no token.');
      return result.accessToken;
    } catch (error) {
      throw problemOf(error);
    } finally {
      client.clearCache();
    }
  };
}
