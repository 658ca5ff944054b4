import { GraphFault } from './graphFault';

/** Requests that one app may have under way at one mailbox. */
export const MAILBOX_CONCURRENCY = 4;

/** Counts the requests under way at each mailbox, and turns the fifth away as Outlook does. */
export interface MailboxGate {
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
