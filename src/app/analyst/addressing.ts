import type { AddressReading, GraphReader } from '../../graph/reading';
import { GraphError } from '../../graph/problem';
import { MS_PER_DAY, type Address, type EpochMs } from '../../insight/units';
import { aliasesIn, EMPTY_BOOK, isDue, type AddressBook } from './addressBook';
import type { AnalystParts } from './analyst';
import type { PictureMaker } from './pictureMaker';
import { unknownAddresses } from './unknownAddresses';

/** Lookups after one reading; what is left waits for another day. */
const MOST = 400;

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
    const asked = due.slice(0, MOST);
    const answers = await answersOf(from, asked, signal);
    if (answers === null || signal.aborted) return;
    const isWhole = answers.size === due.length;
    book = withAnswers(book, unknown, answers, at, isWhole ? 0 : at + MS_PER_DAY);
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

/** Null where it could not be asked; none where it may not. */
async function answersOf(
  reader: GraphReader,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<AddressReading | null> {
  try {
    return await reader.resolveByAddress(addresses, { signal });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return error.problem.kind === 'forbidden' ? new Map() : null;
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
