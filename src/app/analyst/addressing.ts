import type { AddressReading, GraphReader } from '../../graph/reading';
import { GraphError } from '../../graph/problem';
import { MS_PER_DAY, type Address, type EpochMs, type PersonId } from '../../insight/units';
import { aliasesIn, EMPTY_BOOK, isDue, type AddressBook } from './addressBook';
import type { AnalystParts } from './analyst';
import type { PictureMaker } from './pictureMaker';
import { unknownAddresses } from './unknownAddresses';

/** Lookups after one reading; what is left waits for another day. */
const MOST = 400;

/** Lookups between which what was answered is safe from what goes wrong later. */
const AT_ONCE = 100;

/**
 * Finds the people behind addresses that the directory does not know. Only where the directory may
 * be read; whatever goes wrong, the picture stays as it is and they count as not known yet.
 */
export function createAddressing({ reader, keeper, now }: AnalystParts, maker: PictureMaker) {
  let book = EMPTY_BOOK;
  let running: AbortController | null = null;

  async function ask(from: GraphReader, unknown: readonly Address[], signal: AbortSignal) {
    const at = now();
    const due = unknown.filter((address) => isDue(book, address, at));
    if (due.length === 0 || at < book.restsUntil) return;
    const { answers, isEnough } = await answersOf(from, due.slice(0, MOST), signal);
    if (signal.aborted) return;
    const rests = isEnough || due.length > MOST;
    book = withAnswers(book, unknown, answers, at, rests ? at + MS_PER_DAY : 0);
    await keeper.saveAddressBook(book);
    const aliases = aliasesIn(book);
    if (isSame(aliases, maker.aliases)) return;
    maker.aliases = aliases;
    maker.show();
  }

  return {
    async load() {
      book = await keeper.loadAddressBook();
      maker.aliases = aliasesIn(book);
    },
    async lookUp() {
      const { data } = maker;
      if (reader === null || data?.mode !== 'full') return;
      running = new AbortController();
      const { company } = maker.analysis();
      await ask(reader, unknownAddresses(data.events, company, maker.aliases), running.signal);
    },
    cancel: () => running?.abort(),
    forget() {
      running?.abort();
      book = EMPTY_BOOK;
      maker.aliases = aliasesIn(book);
    },
  };
}

interface Answered {
  readonly answers: AddressReading;
  /** Something was refused: that is not asked again at once. */
  readonly isEnough: boolean;
}

/** What is answered before something goes wrong stays answered; the rest is asked another time. */
async function answersOf(
  reader: GraphReader,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<Answered> {
  const answers = new Map<Address, PersonId | null>();
  try {
    for (let start = 0; start < addresses.length; start += AT_ONCE) {
      const some = addresses.slice(start, start + AT_ONCE);
      const found = await reader.resolveByAddress(some, { signal });
      for (const [address, owner] of found) answers.set(address, owner);
    }
    return { answers, isEnough: answers.size < addresses.length };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { answers, isEnough: error.problem.kind === 'forbidden' };
  }
}

/** Addresses that are in no event any more are let go. */
function withAnswers(
  { entries }: AddressBook,
  inUse: readonly Address[],
  answers: AddressReading,
  askedAt: EpochMs,
  restsUntil: EpochMs,
): AddressBook {
  const next = inUse.flatMap((address) => {
    const personId = answers.get(address);
    const entry = personId === undefined ? entries.get(address) : { personId, askedAt };
    return entry === undefined ? [] : [[address, entry] as const];
  });
  return { entries: new Map(next), restsUntil };
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([address, personId]) => b.get(address) === personId);
}
