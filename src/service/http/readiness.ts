import type { Database } from '../database/database';
import { unavailable } from '../problem';
import type { Clock } from '../transport';

/**
 * Throws a 503 problem while the process should get no requests. A clock that is off would freeze releases in the wrong
 * month, so it counts as trouble.
 */
export async function checkReady(
  database: Database,
  clock: Clock,
  clockDifferenceSeconds: number,
): Promise<void> {
  const theirs = await database.now().catch((error: unknown) => {
    throw unavailable('database', 5, error);
  });
  const apart = Math.abs(clock().getTime() - theirs.getTime());
  if (apart > clockDifferenceSeconds * 1000) throw unavailable('clock', 60);
}
