import { GraphError, type GraphProblem } from '../../../src/graph/problem';

/** The problem that the promise is rejected with; anything else fails the test. */
export async function problemOf(promise: Promise<unknown>): Promise<GraphProblem> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GraphError) return error.problem;
    throw error;
  }
  throw new Error('it succeeded');
}
