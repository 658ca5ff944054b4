/** Every way in which the service says no. The code is part of the contract with clients. */
export type ProblemCode =
  | 'unauthorized'
  | 'claimsRequired'
  | 'forbidden'
  | 'invalid'
  | 'tooLarge'
  | 'notJson'
  | 'revisionRequired'
  | 'revisionChanged'
  | 'tooManyRequests'
  | 'notFound'
  | 'storageFull'
  | 'unavailable'
  | 'unexpected';

interface ProblemExtras {
  readonly headers?: Readonly<Record<string, string>>;
  /** Facts for the client; part of the answer's body. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A refusal or failure with its HTTP status; the answer's body is `{ error: code, ...data }`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(status: number, code: ProblemCode, extras: ProblemExtras = {}) {
    super(code, extras.cause === undefined ? {} : { cause: extras.cause });
    this.status = status;
    this.code = code;
    this.headers = extras.headers ?? {};
    this.data = extras.data ?? {};
  }
}

/** One refusal for everybody who may not read, whatever the reason and whether or not data exists. */
export const forbidden = (): Problem => new Problem(403, 'forbidden');

/** Something that the service needs is down or slow; `what` names it without detail. */
export function unavailable(what: string, retryAfterSeconds: number, cause?: unknown): Problem {
  return new Problem(503, 'unavailable', {
    headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
    data: { what },
    cause,
  });
}
