import * as v from 'valibot';
import type { GraphProblem } from '../problem';

// Sign-in reports offline as a value of its own; every other refusal needs the person.
const withoutConnection = v.object({ problem: v.object({ kind: v.literal('offline') }) });

/** Why no token came, in Graph's terms. */
export function tokenProblem(error: unknown, claims: string | null): GraphProblem {
  if (v.is(withoutConnection, error)) return { kind: 'offline' };
  return { kind: 'signInNeeded', claims, requestId: null };
}
