import { codeOfStatus, GraphFault } from './graphFault';

const WINDOW_MS = 10_000;
/** The share of the budget from which answers say how much of it is used, and the largest said. */
const WARNS_ABOVE = 0.8;
const LARGEST_SHARE = 1.8;

interface Window {
  readonly from: number;
  readonly used: number;
}

interface Spending {
  readonly tenantId: string;
  readonly clientId: string;
  readonly units: number;
  /** Units of this tenant within 10 seconds. */
  readonly budget: number;
}

/** Counts what each app spends in each tenant, and turns away what is over the budget. */
interface DirectoryBudget {
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

/**
 * Resource units of the directory, after Microsoft Graph's "Identity and access service limits"
 * (https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits).
 */

/** Base costs of requests that cost more than 1, by method and path without `/v1.0`. */
const BASE_COSTS: readonly (readonly [RegExp, number])[] = [
  [/^GET \/users$/, 2],
  [/^GET \/groups\/[^/]+\/members$/, 3],
  [/^GET \/groups\/[^/]+\/transitiveMembers$/, 5],
];
/** What belongs to other services: the mailbox, photos, files, and the envelope of a batch. */
const OTHER_SERVICE =
  /^\/(\$batch$|(me|users\/[^/]+)\/(calendar|calendarView|events|findMeetingTimes|people|photo|drive)\b)/;
/** A `$top` below this is cheaper by one unit. */
const FEW = 20;

/** Users of a tenant below which it is small, and up to which it is medium. */
const SMALL_BELOW = 50;
const MEDIUM_TO = 500;

/**
 * Units that an app may use in a tenant within 10 seconds.
 *
 * @param users users of the tenant.
 * @returns 3,500 below 50 users, 5,000 up to 500, 8,000 above.
 */
export function unitsPerWindow(users: number): number {
  if (users < SMALL_BELOW) return 3_500;
  return users <= MEDIUM_TO ? 5_000 : 8_000;
}

/**
 * Units of one request: the base cost of its path, one less with `$select`, one more with `$expand`,
 * one less with a `$top` below 20, and never below 1.
 *
 * @param url as the request carries it, with or without `/graph`, with the version.
 * @returns whole units; 0 for what is no business of the directory, also for a batch itself, whose
 *   items count each by itself.
 * @example unitsOf('GET', '/v1.0/users?$select=id&$expand=manager') // 2 − 1 + 1 = 2
 */
export function unitsOf(method: string, url: string): number {
  const { pathname, searchParams } = new URL(url, 'https://graph.microsoft.com');
  const path = pathname.replace(/^(\/graph)?\/v1\.0/, '');
  if (OTHER_SERVICE.test(path)) return 0;
  const base = BASE_COSTS.find(([request]) => request.test(`${method} ${path}`))?.[1] ?? 1;
  const top = searchParams.get('$top');
  const less = Number(searchParams.has('$select')) + Number(top !== null && Number(top) < FEW);
  return Math.max(1, base + Number(searchParams.has('$expand')) - less);
}

/** Requests that one app may have under way at one mailbox. */
export const MAILBOX_CONCURRENCY = 4;

/** Counts the requests under way at each mailbox, and turns the fifth away as Outlook does. */
interface MailboxGate {
  /** @throws {GraphFault} 429 where the limit is reached. */
  enter(accountId: string, clientId: string): () => void;
}

export function createMailboxGate(): MailboxGate {
  const underWay = new Map<string, number>();
  return {
    enter: (accountId, clientId) => {
      const key = `${accountId}|${clientId}`;
      const count = underWay.get(key) ?? 0;
      if (count >= MAILBOX_CONCURRENCY) {
        throw new GraphFault(
          429,
          'ApplicationThrottled',
          'Application is over its MailboxConcurrency limit.',
          { 'Retry-After': '1' },
        );
      }
      underWay.set(key, count + 1);
      let isInside = true;
      return () => {
        if (isInside) underWay.set(key, (underWay.get(key) ?? 1) - 1);
        isInside = false;
      };
    },
  };
}
