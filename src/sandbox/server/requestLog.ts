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
