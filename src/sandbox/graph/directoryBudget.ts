import { codeOfStatus, GraphFault } from './graphFault';

const WINDOW_MS = 10_000;
/** The share of the budget from which answers say how much of it is used, and the largest said. */
const WARNS_ABOVE = 0.8;
const LARGEST_SHARE = 1.8;

interface Window {
  readonly from: number;
  readonly used: number;
}

export interface Spending {
  readonly tenantId: string;
  readonly clientId: string;
  readonly units: number;
  /** Units of this tenant within 10 seconds. */
  readonly budget: number;
}

/** Counts what each app spends in each tenant, and turns away what is over the budget. */
export interface DirectoryBudget {
  /**
   * @returns headers that go with the answer.
   * @throws {GraphFault} 429 where the window's budget is spent; what is refused counts, too, so
   *   whoever repeats at once gains nothing.
   */
  spend(spending: Spending): Readonly<Record<string, string>>;
}

/**
 * Windows of 10 seconds that begin with the first request in them. The real service lets a bucket
 * fill again continuously and does not say how; the windows are the stricter reading.
 *
 * @param clock the sandbox's, in ms since 1970; where it is set back, a new window begins.
 */
export function createDirectoryBudget(clock: () => number): DirectoryBudget {
  const windows = new Map<string, Window>();
  return {
    spend: ({ tenantId, clientId, units, budget }) => {
      const key = `${clientId}/${tenantId}`;
      const now = clock();
      const open = windows.get(key);
      const isOpen = open !== undefined && now >= open.from && now < open.from + WINDOW_MS;
      const from = isOpen ? open.from : now;
      const used = (isOpen ? open.used : 0) + units;
      windows.set(key, { from, used });
      const headers = { 'x-ms-resource-unit': String(units), ...shareHeader(used / budget) };
      if (used <= budget) return headers;
      const { code, message } = codeOfStatus(429);
      throw new GraphFault(429, code, message, {
        ...headers,
        'Retry-After': String(Math.ceil((from + WINDOW_MS - now) / 1_000)),
        'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${key}`,
        'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
      });
    },
  };
}

function shareHeader(share: number): Readonly<Record<string, string>> {
  if (share <= WARNS_ABOVE) return {};
  return { 'x-ms-throttle-limit-percentage': Math.min(LARGEST_SHARE, share).toFixed(2) };
}
