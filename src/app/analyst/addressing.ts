import type { GraphReader } from '../../graph/reading';
import type { Company } from '../../insight/columns';
import { MS_PER_DAY, type Address } from '../../insight/units';
import { EMPTY_BOOK, knownIn, type AddressBook } from './addressBook';
import type { AnalystParts } from './analyst';
import { consult } from './consult';
import { isSameKnown, NONE_KNOWN } from './knownAddresses';
import type { PictureMaker } from './pictureMaker';
import { unknownAddresses } from './unknownAddresses';

/** Whose an address is changes seldom, who is in a list more often. */
const PERSON_HOLDS = 30 * MS_PER_DAY;
const LIST_HOLDS = 7 * MS_PER_DAY;

/**
 * Finds the people behind addresses that the directory does not know, and those in distribution
 * lists where the deployment wants that. Only where the directory may be read; whatever goes wrong,
 * the picture stays as it is and they count as not known yet.
 */
export function createAddressing(
  { reader, keeper, now, expandLists = false }: AnalystParts,
  maker: PictureMaker,
) {
  let book = EMPTY_BOOK;
  let running: AbortController | null = null;
  const known = () => knownIn(expandLists ? book : { ...book, lists: EMPTY_BOOK.lists });

  async function consulted(
    from: GraphReader,
    signal: AbortSignal,
    askAgain: boolean,
  ): Promise<AddressBook> {
    const { company } = maker.analysis();
    const unknown = unknownAddresses(maker.data?.events ?? [], company, maker.known.aliases);
    const at = now();
    const people = await consult(book.people, unknown, {
      holds: PERSON_HOLDS,
      ask: (addresses) => from.resolveByAddress(addresses, { signal }),
      ...{ now: at, askAgain },
    });
    if (!expandLists) return { people, lists: book.lists };
    const mayBeLists = unknown.filter(
      (address) => isOurs(address, company) && isNobodys(address, people),
    );
    const lists = await consult(book.lists, mayBeLists, {
      holds: LIST_HOLDS,
      ask: (addresses) => from.readLists(addresses, { signal }),
      ...{ now: at, askAgain },
    });
    return { people, lists };
  }

  return {
    async load() {
      book = await keeper.loadAddressBook();
      maker.known = known();
    },
    async lookUp(askAgain: boolean) {
      if (reader === null || maker.data?.mode !== 'full') return;
      running = new AbortController();
      const { signal } = running;
      const next = await consulted(reader, signal, askAgain);
      if (signal.aborted || (next.people === book.people && next.lists === book.lists)) return;
      book = next;
      await keeper.saveAddressBook(book);
      if (isSameKnown(known(), maker.known)) return;
      maker.known = known();
      maker.show();
    },
    cancel: () => running?.abort(),
    forget() {
      running?.abort();
      book = EMPTY_BOOK;
      maker.known = NONE_KNOWN;
    },
  };
}

function isOurs(address: Address, { internalDomains }: Company): boolean {
  return internalDomains.has(address.slice(address.lastIndexOf('@') + 1));
}

function isNobodys(address: Address, { entries }: AddressBook['people']): boolean {
  return entries.get(address)?.found === null;
}
