import type { Fault } from './faultBook';

/** A fault as the panel of the sandbox offers it; `key` stands in the address of the page. */
export interface FaultPreset {
  readonly key: string;
  readonly label: string;
  readonly explanation: string;
  readonly faults: readonly Fault[];
}

export const FAULT_PRESETS: readonly FaultPreset[] = [
  {
    key: 'throttled',
    label: 'Throttled once',
    explanation: 'The next calendar request is answered 429 with Retry-After: 2.',
    faults: [{ kind: 'status', status: 429, when: 'once', retryAfter: '2', path: '/calendarView' }],
  },
  {
    key: 'throttled-often',
    label: 'Throttled often',
    explanation: 'Every third request is answered 429 with Retry-After: 1.',
    faults: [{ kind: 'status', status: 429, when: { everyNth: 3 }, retryAfter: '1' }],
  },
  {
    key: 'unavailable',
    label: 'Service unavailable',
    explanation: 'Every request is answered 503 with Retry-After: 5.',
    faults: [{ kind: 'status', status: 503, when: 'always', retryAfter: '5' }],
  },
  {
    key: 'gateway-timeout',
    label: 'Calendar times out',
    explanation: 'Every second calendar request is answered 504.',
    faults: [{ kind: 'status', status: 504, when: { everyNth: 2 }, path: '/calendarView' }],
  },
  {
    key: 'slow',
    label: 'Slow network',
    explanation: 'Every answer takes 1.5 seconds longer.',
    faults: [{ kind: 'slow', delayMs: 1_500 }],
  },
  {
    key: 'reset',
    label: 'Connection breaks',
    explanation: 'Every fourth answer breaks off in the middle.',
    faults: [{ kind: 'reset', when: { everyNth: 4 } }],
  },
  {
    key: 'truncated',
    label: 'Broken JSON',
    explanation: 'Every fourth answer is cut short and looks complete.',
    faults: [{ kind: 'truncated', when: { everyNth: 4 } }],
  },
  {
    key: 'wrong-type',
    label: 'A proxy answers',
    explanation: 'Every fourth answer is a web page instead of JSON.',
    faults: [{ kind: 'wrongType', when: { everyNth: 4 } }],
  },
  {
    key: 'offline',
    label: 'Offline',
    explanation: 'Graph and sign-in cannot be reached.',
    faults: [{ kind: 'offline' }],
  },
  {
    key: 'no-directory',
    label: 'Directory not permitted',
    explanation: 'User.Read.All is missing.',
    faults: [{ kind: 'permissionMissing', permission: 'User.Read.All' }],
  },
  {
    key: 'no-groups',
    label: 'Groups not permitted',
    explanation:
      'GroupMember.Read.All is missing; it matters where the app is set up to read groups.',
    faults: [{ kind: 'permissionMissing', permission: 'GroupMember.Read.All' }],
  },
  {
    key: 'no-calendar',
    label: 'Calendar not permitted',
    explanation: 'Calendars.ReadBasic is missing.',
    faults: [{ kind: 'permissionMissing', permission: 'Calendars.ReadBasic' }],
  },
  {
    key: 'claims-challenge',
    label: 'Claims challenge',
    explanation: 'Conditional access wants a fresh token with claims.',
    faults: [{ kind: 'claimsChallenge' }],
  },
  {
    key: 'expired-token',
    label: 'Token expired',
    explanation: 'Every tenth request finds its token expired.',
    faults: [{ kind: 'expiredToken', when: { everyNth: 10 } }],
  },
  {
    key: 'clock-off',
    label: 'Clock 10 minutes off',
    explanation: 'The server’s clock is ahead of this device’s.',
    faults: [{ kind: 'clockOff', minutes: 10 }],
  },
  {
    key: 'broken-directory',
    label: 'Directory broken',
    explanation: 'Circles, missing and unknown managers.',
    faults: [{ kind: 'brokenDirectory' }],
  },
  {
    key: 'repeated-items',
    label: 'Repeated items',
    explanation: 'Each page repeats the last items of the page before.',
    faults: [{ kind: 'repeatedItems' }],
  },
  {
    key: 'reordered-items',
    label: 'Reordered items',
    explanation: 'The items of each page come in the opposite order.',
    faults: [{ kind: 'reorderedItems' }],
  },
  {
    key: 'person-gone',
    label: 'Somebody leaves meanwhile',
    explanation: 'A person disappears between two pages of the directory.',
    faults: [{ kind: 'personGone' }],
  },
  {
    key: 'no-meeting-form',
    label: 'No meeting form',
    explanation: 'Teams refuses to open a filled-in meeting, so the app offers to send it itself.',
    // The page of Teams does this by itself: no request is involved.
    faults: [],
  },
  {
    key: 'attendee-add-lies',
    label: 'Adding an attendee lies',
    explanation: 'Outlook reports that it added somebody, and adds nobody.',
    // The page of Outlook does this by itself: no request is involved.
    faults: [],
  },
];
