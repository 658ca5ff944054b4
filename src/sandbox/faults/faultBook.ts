import type { Fault, FaultKind, When } from './fault';

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
