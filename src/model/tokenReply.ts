import { AuthError, type AuthProblem } from './authError';

/** A token, or why there is none: an error would lose its data on the way between threads. */
export type TokenReply =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'problem'; readonly problem: AuthProblem };

export type AskForToken = (scopes: readonly string[], claims?: string) => Promise<TokenReply>;

/** Page side: answers the worker's requests; every problem is also told to `onProblem`. */
export function tokenReplies(
  tokens: { getToken(scopes: readonly string[], claims?: string): Promise<string> },
  onProblem: (problem: AuthProblem, scopes: readonly string[]) => void,
): AskForToken {
  return async (scopes, claims) => {
    try {
      return { kind: 'token', token: await tokens.getToken(scopes, claims) };
    } catch (error) {
      if (!(error instanceof AuthError)) throw error;
      onProblem(error.problem, scopes);
      return { kind: 'problem', problem: error.problem };
    }
  };
}

/** Worker side: a token or the same {@link AuthError} as on the page. */
export function tokensFrom(ask: AskForToken) {
  return async (scopes: readonly string[], claims?: string): Promise<string> => {
    const answer = await ask(scopes, claims);
    if (answer.kind === 'problem') throw new AuthError(answer.problem);
    return answer.token;
  };
}
