import type { FaultKind } from '../faults/faultBook';

const FAULT_KINDS: readonly FaultKind[] = [
  'status',
  'batchItem',
  'slow',
  'reset',
  'truncated',
  'wrongType',
  'expiredToken',
  'offline',
  'permissionMissing',
  'claimsChallenge',
  'clockOff',
  'brokenDirectory',
  'retryAfterHidden',
  'repeatedItems',
  'reorderedItems',
  'personGone',
];

/** Fields that a fault of the kind cannot do without. */
const NEEDED: Partial<Record<FaultKind, readonly string[]>> = {
  status: ['status', 'when'],
  batchItem: ['status', 'when'],
  slow: ['delayMs'],
  reset: ['when'],
  truncated: ['when'],
  wrongType: ['when'],
  expiredToken: ['when'],
  permissionMissing: ['permission'],
  clockOff: ['minutes'],
};

const FIELDS = {
  status: { enum: [410, 429, 500, 502, 503, 504] },
  when: {
    anyOf: [
      { enum: ['once', 'always'] },
      {
        type: 'object',
        required: ['everyNth'],
        properties: { everyNth: { type: 'integer', minimum: 1 } },
      },
    ],
  },
  retryAfter: { type: 'string' },
  path: { type: 'string' },
  delayMs: { type: 'number', minimum: 0, maximum: 120_000 },
  permission: { type: 'string' },
  minutes: { type: 'number' },
} as const;

/** JSON schema of `PUT /sandbox/api/faults`. */
export const FAULTS_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: FAULT_KINDS }, ...FIELDS },
    allOf: Object.entries(NEEDED).map(([kind, required]) => ({
      if: { properties: { kind: { const: kind } } },
      then: { required },
    })),
  },
};

export const CONSENT_SCHEMA = {
  type: 'object',
  required: ['person', 'level'],
  properties: { person: { type: 'string' }, level: { enum: ['none', 'limited', 'full'] } },
};

export const GROUPS_SCHEMA = {
  type: 'object',
  required: ['on'],
  properties: { on: { type: 'boolean' } },
};

export const DRAFT_SCHEMA = {
  type: 'object',
  required: ['via', 'subject', 'content', 'attendees', 'startTime', 'endTime'],
  properties: {
    via: { enum: ['link', 'form'] },
    subject: { type: 'string' },
    content: { type: 'string' },
    attendees: { type: 'array', items: { type: 'string' } },
    startTime: { type: 'string' },
    endTime: { type: 'string' },
  },
};

/** A draft that the person has sent from the host's form. */
export const SENT_SCHEMA = {
  ...DRAFT_SCHEMA,
  required: [...DRAFT_SCHEMA.required, 'person'],
  properties: { ...DRAFT_SCHEMA.properties, person: { type: 'string' } },
};

export function keySchema(keys: readonly string[]): object {
  return { type: 'object', required: ['key'], properties: { key: { enum: keys } } };
}
