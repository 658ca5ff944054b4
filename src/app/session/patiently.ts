import { TeamError } from '../../team-client/teamProblem';

/** A service that is only starting answers within this. */
const WAITS_MS = [2_000, 5_000, 10_000];

/** Asks again for a while where nothing answers: a service that is starting is not one that is down. */
export async function patiently<T>(
  ask: () => Promise<T>,
  wait: (ms: number) => Promise<unknown> = asLong,
): Promise<T> {
  for (const ms of WAITS_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TeamError) || error.problem.kind !== 'unreachable') throw error;
    }
    await wait(ms);
  }
  return ask();
}

const asLong = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
