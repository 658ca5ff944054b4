import type { AccountInfo, AuthenticationResult } from '@azure/msal-browser';
import { authProblem, signedInAccount } from './fromMsal';
import { within, type SignInClient } from './signInClient';
import { AuthError } from '../model/authError';
import type { SignedInAccount, TokenSource } from './tokenSource';

/** Lets everybody who wants the same thing at the same time wait for one call. */
class SharedCalls<T> {
  readonly #open = new Map<string, Promise<T>>();

  share(key: string, call: () => Promise<T>): Promise<T> {
    const open = this.#open.get(key);
    if (open) return open;
    const started = call().finally(() => this.#open.delete(key));
    this.#open.set(key, started);
    return started;
  }
}

interface MsalTokenSourceOptions {
  readonly graphOrigin: string;
  readonly loginHint: string | null;
  readonly silentLimitMs: number;
  readonly interactiveLimitMs: number;
  /** Makes the client that takes over when the host's bridge is gone. */
  readonly ordinaryClient: () => Promise<SignInClient>;
  readonly isBridgeGone: (error: unknown) => boolean;
}

interface TokenRequest {
  readonly scopes: readonly string[];
  readonly claims: string | undefined;
}

/** Tokens by msal-browser, nested or by a window. No token and no name is ever logged. */
export class MsalTokenSource implements TokenSource {
  #client: SignInClient;
  #account: AccountInfo | null = null;
  #interaction: Promise<unknown> = Promise.resolve();
  readonly #options: MsalTokenSourceOptions;
  readonly #silent = new SharedCalls<AuthenticationResult>();

  constructor(client: SignInClient, options: MsalTokenSourceOptions) {
    this.#client = client;
    this.#options = options;
  }

  get kind(): TokenSource['kind'] {
    return this.#client.kind;
  }

  async getToken(scopes: readonly string[], claims?: string): Promise<string> {
    return (await this.#acquireSilently({ scopes, claims })).accessToken;
  }

  /** Windows come one after the other: msal refuses a second one while one is open. */
  async getTokenInteractive(scopes: readonly string[], claims?: string): Promise<string> {
    const request = { scopes, claims };
    const turn = this.#interaction.then(() => this.#acquireInteractively(request));
    this.#interaction = turn.catch(() => undefined);
    return (await turn).accessToken;
  }

  async account(): Promise<SignedInAccount> {
    const known = this.#knownAccount();
    if (known) return signedInAccount(known);
    const request = { scopes: ['User.Read'], claims: undefined };
    return signedInAccount((await this.#acquireSilently(request)).account);
  }

  #acquireSilently(request: TokenRequest): Promise<AuthenticationResult> {
    const key = JSON.stringify([[...request.scopes].sort(), request.claims]);
    return this.#silent.share(key, () =>
      this.#attempt(request, this.#options.silentLimitMs, () => this.#askSilently(request)),
    );
  }

  async #askSilently(request: TokenRequest): Promise<AuthenticationResult> {
    const { kind, msal } = this.#client;
    // The host knows who is signed in; naming an account could only contradict it.
    if (kind === 'nested') return msal.acquireTokenSilent(this.#msalRequest(request));
    const account = this.#knownAccount();
    if (account) return msal.acquireTokenSilent({ ...this.#msalRequest(request), account });
    // Nobody has signed in on this page yet, so there is nothing to be silent about.
    const { scopes } = request;
    throw new AuthError({ kind: 'interactionRequired', consent: false, scopes });
  }

  #acquireInteractively(request: TokenRequest): Promise<AuthenticationResult> {
    return this.#attempt(request, this.#options.interactiveLimitMs, async () => {
      try {
        return await this.#showWindow(request);
      } catch (error) {
        if (this.kind !== 'nested' || !this.#options.isBridgeGone(error)) throw error;
        this.#client = await this.#options.ordinaryClient();
        return this.#showWindow(request);
      }
    });
  }

  #showWindow(request: TokenRequest): Promise<AuthenticationResult> {
    const { kind, msal } = this.#client;
    const { loginHint } = this.#options;
    const account = kind === 'popup' ? this.#knownAccount() : null;
    return msal.acquireTokenPopup({
      ...this.#msalRequest(request),
      // Windows of this page come one after the other; what msal remembers is from before a reload.
      overrideInteractionInProgress: true,
      ...(account ? { account } : loginHint !== null && { loginHint }),
    });
  }

  async #attempt(
    request: TokenRequest,
    limitMs: number,
    acquire: () => Promise<AuthenticationResult>,
  ): Promise<AuthenticationResult> {
    try {
      const result = await within(limitMs, acquire());
      this.#account = result.account;
      return result;
    } catch (error) {
      const problem = authProblem(error, request.scopes, limitMs);
      throw error instanceof AuthError ? error : new AuthError(problem, error);
    }
  }

  #msalRequest({ scopes, claims }: TokenRequest): { scopes: string[]; claims?: string } {
    const { graphOrigin } = this.#options;
    return {
      scopes: scopes.map((scope) => (isWhole(scope) ? scope : `${graphOrigin}/${scope}`)),
      ...(claims !== undefined && { claims }),
    };
  }

  /** Who signed in by a window earlier in this session; the host's person where it names one. */
  #knownAccount(): AccountInfo | null {
    const { kind, msal } = this.#client;
    if (kind === 'nested' || this.#account) return this.#account;
    const { loginHint } = this.#options;
    const accounts = msal.getAllAccounts();
    const found = accounts.find(({ username }) => loginHint === null || username === loginHint);
    return (this.#account = found ?? null);
  }
}

/** Scopes of another API than Microsoft Graph name it: `api://…/access_as_user`. */
const isWhole = (scope: string): boolean => scope.includes('://');
