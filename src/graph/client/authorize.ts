import type { Context } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../problem';
import type { Exchange } from './exchange';
import type { GetToken } from './getToken';
import { tokenProblem } from './tokenProblem';

/** Puts a token for the request's permission into its headers. */
export async function authorize(
  context: Context,
  exchange: Exchange,
  getToken: GetToken,
  claims?: string,
): Promise<void> {
  const { permission } = exchange.facts;
  let token: string;
  try {
    token = await getToken([permission], claims);
  } catch (error) {
    throw new GraphError(tokenProblem(error, claims ?? null), error);
  }
  const headers = new Headers(context.options?.headers);
  headers.set('Authorization', `Bearer ${token}`);
  context.options = { ...context.options, headers };
}
