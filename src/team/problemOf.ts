import * as v from 'valibot';
import { refusalSchema } from './schemas';
import type { TeamProblem } from './teamProblem';

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
