import { app } from '@microsoft/teams-js';

/** A message from the app to its host, as teams-js posts it. */
export interface AppMessage {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

const ORIGIN = 'https://teams.microsoft.com';

const CONTEXT = {
  locale: 'de-DE',
  theme: 'dark',
  entityId: 'home',
  subEntityId: 'suggestions',
  userObjectId: 'u-1',
  tid: 't-1',
  loginHint: 'ego@contoso.example',
  hostName: 'Teams',
  hostClientType: 'web',
  frameContext: 'content',
  sessionId: 's-1',
};

export interface FakeTeamsOptions {
  readonly context?: Readonly<Record<string, unknown>>;
  readonly supports?: Readonly<Record<string, unknown>>;
  /** Answers in place of the usual ones; undefined leaves the message unanswered. */
  readonly answers?: Readonly<Record<string, readonly unknown[] | undefined>>;
  readonly isNAAChannelRecommended?: boolean;
}

/**
 * A Teams-like parent window that speaks the protocol to the real teams-js: it receives
 * `{id, func, args}` and answers `{id, args}`.
 */
export function fakeTeams(options: FakeTeamsOptions = {}) {
  const received: AppMessage[] = [];
  let listener: ((event: unknown) => void) | null = null;
  const runtime = {
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    isNAAChannelRecommended: options.isNAAChannelRecommended ?? false,
    supports: options.supports ?? {},
  };
  const answers: Record<string, readonly unknown[] | undefined> = {
    initialize: ['content', 'web', '2.0.1', JSON.stringify(runtime)],
    getContext: [{ ...CONTEXT, ...options.context }],
    executeDeepLink: [true],
    'calendar.composeMeeting': [true],
    'calendar.openCalendarItem': [true],
    ...options.answers,
  };
  const parent = {
    postMessage(message: AppMessage) {
      received.push(message);
      const args = answers[message.func];
      if (args) say({ id: message.id, uuidAsString: message.uuidAsString, args });
    },
  };
  function say(data: unknown): void {
    queueMicrotask(() => listener?.({ data, source: parent, origin: ORIGIN }));
  }
  const self = {
    parent,
    top: parent,
    closed: false,
    location: { origin: 'https://threewide.example' },
    addEventListener: (_type: string, added: (event: unknown) => void) => (listener = added),
    removeEventListener: () => (listener = null),
  };
  // teams-js takes the window it talks through from here; the rest of it is the real thing.
  app._uninitialize();
  app._initialize(Object.assign(self, { self }));
  return {
    received,
    event: (func: string, ...args: readonly unknown[]) => say({ func, args }),
    argsOf: (func: string) => received.filter((m) => m.func === func).map(({ args }) => args),
  };
}
