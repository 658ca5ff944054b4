import type { Account } from '../analyst/office';
import type { Desk } from './desk';
import { read } from './reading';

/** A picture that is at least so old is read again as soon as the tab opens. */
const STALE_MS = 15 * 60_000;

/**
 * The first thing a session does: the picture of an earlier time where it is known whose page it is
 * and there is one, and then what is new or still missing; else the first run.
 */
export async function openSession(desk: Desk, account: Account | null, now: number): Promise<void> {
  const { deployment } = desk.around;
  if (deployment.kind === 'broken') {
    return desk.change({ opened: true, problem: deployment.problem });
  }
  if (account === null) return desk.change({ opened: true });
  const kept = await desk.openOwn(deployment, account);
  const { facts } = desk.model.get();
  if (kept === null) return;
  // A reading that was interrupted goes on where it stopped, before the first picture too.
  const isFresh = facts?.complete === true && now - facts.readAt <= STALE_MS;
  if (!isFresh) await read(desk, kept, false);
}
