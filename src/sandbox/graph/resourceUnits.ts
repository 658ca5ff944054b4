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
