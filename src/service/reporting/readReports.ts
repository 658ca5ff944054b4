import pLimit from 'p-limit';
import * as v from 'valibot';
import { reportsPageSchema, sendBatch, type GraphAccess } from './sendBatch';

const BATCH = 20;
const AT_ONCE = 4;
const USER = '#microsoft.graph.user';

const firstPage = (manager: string): string =>
  `/users/${manager}/directReports?$select=id&$top=999`;

function nextPath(access: GraphAccess, link: string): string {
  if (!link.startsWith(`${access.base}/`)) throw new Error('A next page outside Microsoft Graph.');
  return link.slice(access.base.length);
}

/** Reads the direct reports of at most 20 managers, every page of them. */
async function readBatch(access: GraphAccess, managers: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  let open = new Map(managers.map((manager, i) => [String(i), firstPage(manager)]));
  while (open.size > 0) {
    const bodies = await sendBatch(access, open);
    open = new Map();
    for (const [id, body] of bodies) {
      if (body === null) continue;
      const page = v.parse(reportsPageSchema, body);
      const users = page.value.filter((one) => (one['@odata.type'] ?? USER) === USER);
      found.push(...users.map((user) => user.id.toLowerCase()));
      const next = page['@odata.nextLink'];
      if (next !== undefined) open.set(id, nextPath(access, next));
    }
  }
  return found;
}

function inBatches(managers: readonly string[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  for (let i = 0; i < managers.length; i += BATCH) batches.push(managers.slice(i, i + BATCH));
  return batches;
}

/** One step down the org chart: the direct reports of all these managers. */
export async function readDirectReports(
  access: GraphAccess,
  managers: readonly string[],
): Promise<readonly string[]> {
  const limit = pLimit(AT_ONCE);
  const batches = inBatches(managers).map((batch) => limit(() => readBatch(access, batch)));
  return (await Promise.all(batches)).flat();
}

/** Everybody below, breadth first. A person who stands in the chart twice, or in a circle, counts once. */
export async function readEverybodyBelow(
  access: GraphAccess,
  manager: string,
): Promise<ReadonlySet<string>> {
  const below = new Set<string>();
  let layer: readonly string[] = [manager];
  while (layer.length > 0) {
    const reports = await readDirectReports(access, layer);
    const fresh = new Set(reports.filter((id) => id !== manager && !below.has(id)));
    for (const id of fresh) below.add(id);
    layer = [...fresh];
  }
  return below;
}
