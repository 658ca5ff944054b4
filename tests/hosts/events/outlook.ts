import type { KeptLines } from '../../../src/hosts/events/keptLines';

type Notification = Office.NotificationMessageDetails;

/** The few parts of Outlook that the event script uses, as strict as the real ones about their limits. */
export interface Outlook {
  /** Notifications above the appointment, by key. */
  readonly notifications: ReadonlyMap<string, Notification>;
  /** Handlers by the name that the manifests call them by. */
  readonly handlers: ReadonlyMap<string, (event: { completed(): void }) => void>;
  /** Starts a handler as Outlook does; gives back once the script says that it is done. */
  raise(name: string): Promise<void>;
}

export interface OutlookState {
  readonly kept?: unknown;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Outlook tells that it could not read the attendees. */
  readonly attendeesFail?: boolean;
  /** A host that knows no notification with a link. */
  readonly noLinks?: boolean;
  readonly shown?: Readonly<Record<string, Notification>>;
}

type Done<T> = (result: Office.AsyncResult<T>) => void;

/** Puts a stand-in of Office on the page for one test. */
export function openOutlook(state: OutlookState): Outlook {
  const notifications = new Map(Object.entries(state.shown ?? {}));
  const handlers = new Map<string, (event: { completed(): void }) => void>();
  const answer = <T>(done: Done<T>, value: T, failed = false): void => {
    const status = failed ? 'failed' : 'succeeded';
    setTimeout(() => done({ status, value } as unknown as Office.AsyncResult<T>));
  };
  const recipients = (addresses: readonly string[] = []) => ({
    getAsync: (done: Done<readonly { emailAddress: string }[]>) =>
      answer(
        done,
        addresses.map((emailAddress) => ({ emailAddress })),
        state.attendeesFail,
      ),
  });
  const notificationMessages = {
    replaceAsync: (key: string, details: Notification, done: Done<undefined>) => {
      refuseWhatOutlookRefuses(details);
      const failed = state.noLinks === true && details.actions !== undefined;
      if (!failed) notifications.set(key, details);
      answer(done, undefined, failed);
    },
    removeAsync: (key: string, done: Done<undefined>) => {
      const known = notifications.delete(key);
      answer(done, undefined, !known);
    },
  };
  const office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    MailboxEnums: {
      ItemNotificationMessageType: {
        InformationalMessage: 'informationalMessage',
        InsightMessage: 'insightMessage',
      },
      ActionType: { ShowTaskPane: 'showTaskPane' },
    },
    actions: {
      associate: (name: string, handler: (event: { completed(): void }) => void) =>
        handlers.set(name, handler),
    },
    context: {
      roamingSettings: { get: (key: string) => (key === 'threewide.lines' ? state.kept : null) },
      mailbox: {
        item: {
          requiredAttendees: recipients(state.required),
          optionalAttendees: recipients(state.optional),
          notificationMessages,
        },
      },
    },
  };
  Object.assign(globalThis, { Office: office });
  return {
    notifications,
    handlers,
    raise: (name) =>
      new Promise((completed, failed) => {
        const handler = handlers.get(name);
        if (handler) handler({ completed });
        else failed(new Error(`nobody handles ${name}`));
      }),
  };
}

/** What the vendor's documentation says that Outlook throws at. */
function refuseWhatOutlookRefuses({
  type,
  message,
  icon,
  actions,
  persistent,
}: Notification): void {
  if (message.length > 150) throw new Error('ArgumentOutOfRange: message');
  if (!icon) throw new Error('ArgumentException: icon');
  if (actions && type !== 'insightMessage') throw new Error('ArgumentException: actions');
  if (persistent !== undefined && type !== 'informationalMessage') {
    throw new Error('ArgumentException: persistent');
  }
}

/** Lines as the pane leaves them, made just now. */
export function keptNow(lines: KeptLines['lines'], daysAgo = 0): KeptLines {
  return { version: 1, madeAt: Date.now() - daysAgo * 86_400_000, lines, openText: 'Show whom' };
}
