import * as v from 'valibot';
import { refusalSchema } from './schemas';

/** Every way in which the service, or the way to it, says no. */
export type TeamProblem =
  /** No answer came. */
  | { readonly kind: 'unreachable' }
  /** The service does not take the token; `claims` is what a new one must satisfy, where it told. */
  | { readonly kind: 'signIn'; readonly claims: string | null }
  /** The caller may not read this, whether or not there is anything. */
  | { readonly kind: 'forbidden' }
  /** The contribution was changed meanwhile, on another device say. */
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'tooManyRequests'; readonly waitSeconds: number | null }
  /** Something that the service needs is down; `what` as the service names it. */
  | { readonly kind: 'unavailable'; readonly what: string; readonly waitSeconds: number | null }
  /** Something else, with its status and code; `notUnderstood` where an answer fits no schema. */
  | { readonly kind: 'unexpected'; readonly status: number; readonly code: string };

export class TeamError extends Error {
  readonly problem: TeamProblem;
  constructor(problem: TeamProblem, cause?: unknown) {
    super(`team summary: ${problem.kind}`, { cause });
    this.name = 'TeamError';
    this.problem = problem;
  }
}

/** What an answer that is no success means. */
export async function problemOf(answer: Response): Promise<TeamProblem> {
  const { error, what, claims } = await refusalOf(answer);
  const waitSeconds = secondsIn(answer.headers.get('retry-after'));
  switch (answer.status) {
    case 401:
      return { kind: 'signIn', claims };
    case 403:
      return { kind: 'forbidden' };
    case 412:
      return { kind: 'changedMeanwhile' };
    case 429:
      return { kind: 'tooManyRequests', waitSeconds };
    case 503:
      return { kind: 'unavailable', what, waitSeconds };
    default:
      return { kind: 'unexpected', status: answer.status, code: error };
  }
}

async function refusalOf(answer: Response): Promise<v.InferOutput<typeof refusalSchema>> {
  const body: unknown = await answer.json().catch(() => null);
  const result = v.safeParse(refusalSchema, body);
  return result.success ? result.output : { error: 'unknown', what: 'service', claims: null };
}

function secondsIn(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
