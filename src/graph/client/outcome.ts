import type { Answer } from './exchange';

/** What one attempt came to. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** A successful status, but a body that is cut off or no JSON. */
  | { readonly kind: 'unreadable'; readonly status: number; readonly requestId: string | null }
  /** No answer at all: no network, no name, a cut connection, or none in time. */
  | { readonly kind: 'noConnection'; readonly cause: unknown };
