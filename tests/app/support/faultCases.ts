import type { Fault } from '../../../src/sandbox/faults/faultBook';

export interface FaultCase {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** What the screen says instead of the picture, by kind of problem; left out: nothing is missing. */
  readonly missing?: Partial<Record<'first' | 'refresh' | 'send', string>>;
  /** Hits come so often that chance may hit one request each time it is sent. */
  readonly byChance?: true;
}

const everywhere = (kind: string) => ({ first: kind, refresh: kind, send: kind });

/** Every fault that the stand-in knows; each is tried with a first reading, a refresh and a press of Send. */
export const FAULT_CASES: readonly FaultCase[] = [
  {
    name: '429 with a fractional Retry-After',
    faults: [{ kind: 'status', status: 429, when: { everyNth: 3 }, retryAfter: '1.5' }],
    byChance: true,
  },
  {
    name: '429 without Retry-After',
    faults: [{ kind: 'status', status: 429, when: { everyNth: 3 } }],
    byChance: true,
  },
  {
    name: '429 with a Retry-After that cannot be read',
    faults: [{ kind: 'status', status: 429, when: { everyNth: 3 }, retryAfter: 'soon' }],
    byChance: true,
  },
  {
    name: '429 for single items of a batch',
    faults: [{ kind: 'batchItem', status: 429, when: { everyNth: 2 }, retryAfter: '1' }],
  },
  {
    name: '503 now and then',
    faults: [{ kind: 'status', status: 503, when: { everyNth: 3 }, retryAfter: '2' }],
    byChance: true,
  },
  {
    name: '503 all the time',
    faults: [{ kind: 'status', status: 503, when: 'always', retryAfter: '5' }],
    missing: everywhere('throttled'),
  },
  {
    name: '504 now and then',
    faults: [{ kind: 'status', status: 504, when: { everyNth: 3 } }],
    byChance: true,
  },
  {
    name: '500 all the time',
    faults: [{ kind: 'status', status: 500, when: 'always' }],
    missing: everywhere('unexpected'),
  },
  {
    name: '410 for the changes of the directory',
    faults: [{ kind: 'status', status: 410, when: 'always', path: '/users/delta' }],
  },
  {
    name: '410 in the middle of the directory',
    faults: [{ kind: 'status', status: 410, when: 'once', path: 'skiptoken' }],
  },
  { name: 'slow answers', faults: [{ kind: 'slow', delayMs: 25 }] },
  {
    name: 'connections that break in the middle of a body',
    faults: [{ kind: 'reset', when: { everyNth: 3 } }],
    byChance: true,
  },
  {
    name: 'JSON that ends in the middle',
    faults: [{ kind: 'truncated', when: { everyNth: 3 } }],
    byChance: true,
  },
  {
    name: 'pages of a proxy',
    faults: [{ kind: 'wrongType', when: { everyNth: 3 } }],
    byChance: true,
  },
  { name: 'no network', faults: [{ kind: 'offline' }], missing: everywhere('offline') },
  { name: 'a claims challenge', faults: [{ kind: 'claimsChallenge' }] },
  {
    name: 'a token that expires on the way',
    faults: [{ kind: 'expiredToken', when: { everyNth: 4 } }],
    byChance: true,
  },
  { name: 'a clock ten minutes ahead', faults: [{ kind: 'clockOff', minutes: 10 }] },
  { name: 'a clock ten minutes behind', faults: [{ kind: 'clockOff', minutes: -10 }] },
  {
    name: 'a missing permission for the directory',
    faults: [{ kind: 'permissionMissing', permission: 'User.Read.All' }],
    missing: { first: 'forbidden', refresh: 'forbidden' },
  },
  {
    name: 'a missing permission for the calendar',
    faults: [{ kind: 'permissionMissing', permission: 'Calendars.ReadBasic' }],
    missing: { first: 'forbidden', refresh: 'forbidden' },
  },
  {
    name: 'a missing permission to write',
    faults: [{ kind: 'permissionMissing', permission: 'Calendars.ReadWrite' }],
    missing: { send: 'forbidden' },
  },
  { name: 'pages that repeat items', faults: [{ kind: 'repeatedItems' }] },
  { name: 'items in another order', faults: [{ kind: 'reorderedItems' }] },
  {
    name: 'repeated and reordered items',
    faults: [{ kind: 'repeatedItems' }, { kind: 'reorderedItems' }],
  },
];
