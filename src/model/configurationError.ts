/** Why the deployment settings cannot be used; the screen tells it to an administrator. */
export type ConfigProblem =
  /** No answer, or one that is no success. */
  | { readonly kind: 'unreachable'; readonly status: number | null }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'invalid'; readonly faults: readonly ConfigFault[] };

/** One place in `config.json` and what belongs there. */
export interface ConfigFault {
  readonly path: string;
  readonly expected: string;
}

export class ConfigError extends Error {
  readonly problem: ConfigProblem;
  constructor(problem: ConfigProblem, cause?: unknown) {
    super(`config.json: ${problem.kind}`, { cause });
    this.name = 'ConfigError';
    this.problem = problem;
  }
}
