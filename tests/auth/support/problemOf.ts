import { AuthError, type AuthProblem } from '../../../src/model/authError';

/** The problem that the promise is rejected with; anything else fails the test. */
export async function problemOf(promise: Promise<unknown>): Promise<AuthProblem> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof AuthError) return error.problem;
    throw error;
  }
  throw new Error('it succeeded');
}
