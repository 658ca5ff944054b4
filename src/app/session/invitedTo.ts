import type { Draft } from '../../ui/model/draft';
import type { Desk } from './desk';

/** Forms in which the person joins a meeting of others, so attendance is optional. */
const OPTIONAL: ReadonlySet<string> = new Set(['oneMoreSeat', 'directorOnCall']);

/** Addresses of those whom a draft invites. */
export async function invitedTo(desk: Desk, { personId, companionId, form }: Draft) {
  const wanted = [personId, companionId].filter((id) => id !== null);
  const addresses = await desk.analyst().addressesOf(wanted);
  const none: readonly string[] = [];
  return OPTIONAL.has(form)
    ? { required: none, optional: addresses }
    : { required: addresses, optional: none };
}
