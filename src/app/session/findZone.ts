import type { Desk } from './desk';

/** Finds out on whose clock times are shown: that of ego's mailbox, once somebody tells it. */
export async function findZone(desk: Desk): Promise<void> {
  const { facts, zone, source } = desk.model.get();
  if (facts === null || zone !== null || source === 'sample') return;
  const found = await desk.analyst().zone();
  if (found !== null && desk.model.get().facts !== null) desk.change({ zone: found });
}
