import { browserHost, type BrowserPage } from './browserHost';
import type { Host } from './host';
import { teamsHost } from './teamsHost';

/** A host that has not answered by then is none; teams-js itself would wait a minute. */
const HOST_LIMIT_MS = 10_000;

export interface ConnectOptions {
  /** The window of the page. */
  readonly page: BrowserPage & { readonly self: unknown; readonly parent: unknown };
  /** Origins that may frame the page, beyond those that teams-js knows. */
  readonly hostOrigins: readonly string[];
  readonly limitMs?: number;
  /** Told of troubles that stop nothing, such as a host that did not answer. */
  readonly report?: (trouble: unknown) => void;
}

/**
 * Finds out what is around the page. In a frame, or when the address says `?host=teams`, Teams or
 * Outlook is asked for an answer; without one in time, and otherwise, it is a plain browser.
 * `?host=browser` does not ask.
 */
export async function connectHost(options: ConnectOptions): Promise<Host> {
  const { page, hostOrigins, limitMs = HOST_LIMIT_MS, report = () => undefined } = options;
  const asked = new URLSearchParams(page.location.search).get('host');
  const mayBeHosted = asked === 'teams' || (asked !== 'browser' && page.parent !== page.self);
  const host = mayBeHosted ? await answerOf(teamsHost(hostOrigins, report), limitMs, report) : null;
  return host ?? browserHost(page);
}

/** The host, or null when there is none: no answer in time, or nobody to ask. */
async function answerOf(
  connecting: Promise<Host>,
  limitMs: number,
  report: (trouble: unknown) => void,
): Promise<Host | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no host answered in ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([connecting, tooLate]);
  } catch (error) {
    report(error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}
