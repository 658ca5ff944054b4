import { AuthError, type AuthProblem } from '../model/authError';
import type { SignedInAccount, TokenSource } from './tokenSource';

/** What a dialog of the host is asked to sign in for. */
export interface DialogRequest {
  readonly scopes: readonly string[];
  readonly claims: string | null;
}

/** What came out of the dialog. */
export type DialogReply =
  | {
      readonly kind: 'token';
      readonly accessToken: string;
      /** Epoch milliseconds. */
      readonly expiresAt: number;
      readonly account: SignedInAccount;
    }
  | { readonly kind: 'problem'; readonly problem: AuthProblem };

export interface DialogSignIn {
  /** Shows the dialog until it has an answer. */
  readonly ask: (request: DialogRequest) => Promise<DialogReply>;
  readonly now: () => number;
}

/** A token is not handed out in the last minute of its life. */
const MARGIN_MS = 60_000;

/**
 * Sign-in by a dialog of Office, for hosts without nested app authentication. The token lives in
 * this page's memory only; when it has run out, the person is asked to press Sign in again, and
 * the dialog mostly closes by itself.
 */
export function dialogTokenSource({ ask, now }: DialogSignIn): TokenSource {
  let held: { readonly scopes: ReadonlySet<string>; readonly reply: Token } | null = null;
  const isEnough = (scopes: readonly string[]): boolean =>
    held !== null &&
    held.reply.expiresAt - now() > MARGIN_MS &&
    scopes.every((scope) => held?.scopes.has(scope));
  const needed = (scopes: readonly string[]) =>
    new AuthError({ kind: 'interactionRequired', consent: false, scopes });

  return {
    kind: 'dialog',
    getToken(scopes, claims) {
      if (held === null || claims !== undefined || !isEnough(scopes)) {
        return Promise.reject(needed(scopes));
      }
      return Promise.resolve(held.reply.accessToken);
    },
    async getTokenInteractive(scopes, claims) {
      const wanted = new Set([...(held?.scopes ?? []), ...scopes]);
      const reply = await ask({ scopes: [...wanted], claims: claims ?? null });
      if (reply.kind === 'problem') throw new AuthError(reply.problem);
      held = { scopes: wanted, reply };
      return reply.accessToken;
    },
    account() {
      return held === null
        ? Promise.reject(needed(['User.Read']))
        : Promise.resolve(held.reply.account);
    },
  };
}

type Token = Extract<DialogReply, { kind: 'token' }>;
