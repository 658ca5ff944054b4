/** Which requests a fault hits: the first one, every one, or each nth. */
export type When = 'once' | 'always' | { readonly everyNth: number };

/** Something that goes wrong on purpose. `path` narrows it to requests whose path contains it. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: 410 | 429 | 500 | 502 | 503 | 504;
      readonly when: When;
      /** Value of `Retry-After`; left out, the header is missing. */
      readonly retryAfter?: string;
      readonly path?: string;
    }
  /** The same for single items of a `$batch`, whose own status is 200. */
  | {
      readonly kind: 'batchItem';
      readonly status: 429 | 503 | 504;
      readonly when: When;
      readonly retryAfter?: string;
      readonly path?: string;
    }
  | { readonly kind: 'slow'; readonly delayMs: number; readonly path?: string }
  | { readonly kind: 'reset'; readonly when: When; readonly path?: string }
  | { readonly kind: 'truncated'; readonly when: When; readonly path?: string }
  | { readonly kind: 'wrongType'; readonly when: When; readonly path?: string }
  | { readonly kind: 'expiredToken'; readonly when: When; readonly path?: string }
  /** The connection is refused by Graph, the token service and the host's own token broker. */
  | { readonly kind: 'offline' }
  /** Taken out of every token and of every consent, until the fault is lifted. */
  | { readonly kind: 'permissionMissing'; readonly permission: string }
  /** Refuses tokens until one arrives that was asked for with the claims of the challenge. */
  | { readonly kind: 'claimsChallenge' }
  /** The sandbox's clock runs ahead (or behind, if negative) of the browser's. */
  | { readonly kind: 'clockOff'; readonly minutes: number }
  /** Circles, missing and unknown managers. */
  | { readonly kind: 'brokenDirectory' }
  /** `Retry-After` is sent, but not readable for scripts. */
  | { readonly kind: 'retryAfterHidden' }
  /** A page of people or events repeats the end of the page before it. */
  | { readonly kind: 'repeatedItems' }
  /** The items of every page come in the opposite order. */
  | { readonly kind: 'reorderedItems' }
  /** A person leaves the directory between two pages. */
  | { readonly kind: 'personGone' };

export type FaultKind = Fault['kind'];

type FaultOf<K extends FaultKind> = Extract<Fault, { readonly kind: K }>;

/** The faults that are switched on, and whose turn it is. */
export interface FaultBook {
  current(): readonly Fault[];
  set(faults: readonly Fault[]): void;
  has(kind: FaultKind): boolean;
  /** The faults of a kind, without counting a turn. */
  all<K extends FaultKind>(kind: K): readonly FaultOf<K>[];
  /** The fault of that kind which hits a request to this path; counts the request. */
  hit<K extends FaultKind>(kind: K, path: string): FaultOf<K> | undefined;
}

export function createFaultBook(): FaultBook {
  let faults: readonly Fault[] = [];
  let hits = new Map<Fault, number>();
  const all = <K extends FaultKind>(kind: K): readonly FaultOf<K>[] =>
    faults.filter((fault): fault is FaultOf<K> => fault.kind === kind);
  const isTurn = (fault: Fault): boolean => {
    const count = (hits.get(fault) ?? 0) + 1;
    hits.set(fault, count);
    return !('when' in fault) || isDue(fault.when, count);
  };
  return {
    current: () => faults,
    set: (next) => {
      faults = [...next];
      hits = new Map();
    },
    has: (kind) => all(kind).length > 0,
    all,
    hit: (kind, path) =>
      all(kind).find((fault) => {
        const part = 'path' in fault ? fault.path : undefined;
        return (part === undefined || path.includes(part)) && isTurn(fault);
      }),
  };
}

function isDue(when: When, count: number): boolean {
  if (when === 'always') return true;
  return when === 'once' ? count === 1 : count % when.everyNth === 0;
}
