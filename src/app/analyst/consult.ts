import { GraphError } from '../../graph/problem';
import { MS_PER_DAY, type Address, type EpochMs } from '../../insight/domain/units';
import type { Book } from './addressBook';

/** Lookups after one reading; what is left waits for another day. */
const MOST = 400;

/** Lookups between which what was answered is safe from what goes wrong later. */
const AT_ONCE = 100;

export interface Lookup<T> {
  /** How long an answer holds, also that there is nothing. */
  readonly holds: number;
  /** What is refused is left out. */
  readonly ask: (addresses: readonly Address[]) => Promise<ReadonlyMap<Address, T | null>>;
  readonly now: EpochMs;
  /** What was refused is asked again at once. */
  readonly askAgain: boolean;
}

/**
 * The book with what is missing in it or too old asked for; the same one where nothing is. Addresses
 * that are not in use any more are let go.
 */
export async function consult<T>(
  book: Book<T>,
  inUse: readonly Address[],
  { holds, ask, now, askAgain }: Lookup<T>,
): Promise<Book<T>> {
  const due = inUse.filter((address) => {
    const entry = book.entries.get(address);
    return entry === undefined || now - entry.askedAt >= holds;
  });
  const rests = Math.max(book.restsUntil, askAgain ? 0 : book.refusedUntil);
  if (due.length === 0 || now < rests) return book;
  const { answers, isRefused } = await answersOf(ask, due.slice(0, MOST));
  const entries = inUse.flatMap((address) => {
    const found = answers.get(address);
    const entry = found === undefined ? book.entries.get(address) : { found, askedAt: now };
    return entry === undefined ? [] : [[address, entry] as const];
  });
  const tomorrow = now + MS_PER_DAY;
  return {
    entries: new Map(entries),
    restsUntil: due.length > MOST ? tomorrow : 0,
    refusedUntil: isRefused ? tomorrow : 0,
  };
}

/** What is answered before something goes wrong stays answered; the rest is asked another time. */
async function answersOf<T>(ask: Lookup<T>['ask'], addresses: readonly Address[]) {
  const answers = new Map<Address, T | null>();
  try {
    for (let start = 0; start < addresses.length; start += AT_ONCE) {
      const found = await ask(addresses.slice(start, start + AT_ONCE));
      for (const [address, owner] of found) answers.set(address, owner);
    }
    return { answers, isRefused: answers.size < addresses.length };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { kind } = error.problem;
    return { answers, isRefused: kind === 'forbidden' || kind === 'signInNeeded' };
  }
}
