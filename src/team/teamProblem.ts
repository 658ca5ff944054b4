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
