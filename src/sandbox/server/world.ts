import type { FaultBook } from '../faults/faultBook';
import type { ConsentBook } from '../login/consentBook';
import type { TokenService } from '../login/tokenService';
import type { Tenants } from './tenants';

/** A meeting form that the app has asked its host to open. */
export interface ReceivedDraft {
  readonly via: 'link' | 'form';
  readonly subject: string;
  readonly content: string;
  readonly attendees: readonly string[];
  readonly startTime: string;
  readonly endTime: string;
  readonly receivedAt: number;
}

export interface DraftBook {
  readonly drafts: readonly ReceivedDraft[];
  add(draft: ReceivedDraft): void;
  clear(): void;
}

export function createDraftBook(): DraftBook {
  const drafts: ReceivedDraft[] = [];
  return {
    drafts,
    add: (draft) => drafts.push(draft),
    clear: () => {
      drafts.length = 0;
    },
  };
}

/** One request to the stand-in Graph or token service. */
export interface LoggedRequest {
  /** Milliseconds since 1970 on the sandbox's clock. */
  readonly time: number;
  readonly method: string;
  /** Path and query as the app asked for them, e.g. `/v1.0/me`. */
  readonly path: string;
  /** 0 where the answer was broken off. */
  readonly status: number;
  /** Why there is no status. */
  readonly problem?: 'connection reset';
  readonly service: 'graph' | 'login' | 'bridge';
  /** Object id of the caller, where a token told it. */
  readonly caller: string | null;
}

const MOST_KEPT = 5_000;

export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  add(entry: LoggedRequest): void;
  clear(): void;
}

export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > MOST_KEPT) entries.splice(0, entries.length - MOST_KEPT);
    },
    clear: () => {
      entries.length = 0;
    },
  };
}

/** Everything that the parts of one running sandbox share. */
export interface World {
  /** The sandbox's clock, in ms since 1970; a fault can set it wrong. */
  readonly clock: () => number;
  /** `http://localhost:<port>`, known once the server listens. */
  readonly origin: () => string;
  readonly tenants: Tenants;
  readonly faults: FaultBook;
  readonly consent: ConsentBook;
  readonly tokens: TokenService;
  readonly requestLog: RequestLog;
  readonly drafts: DraftBook;
  /** Units that an app may use of the directory in 10 seconds; null is what Graph documents. */
  readonly resourceUnits: number | null;
  readonly deployment: {
    /** The app's settings name the opt-out group and have distribution lists looked into. */
    usesGroups: boolean;
  };
  /** The app's own service runs beside the sandbox. */
  readonly hasService: boolean;
}
