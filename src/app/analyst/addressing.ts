import { EMPTY_BOOK, knownIn } from './addressBook';
import type { AnalystParts } from './analyst';
import { isSameKnown, NONE_KNOWN } from './knownAddresses';
import { loadOnDemand } from './loadOnDemand';
import type { PictureMaker } from './pictureMaker';

/**
 * Finds the people behind addresses that the directory does not know, and those in distribution
 * lists where the deployment wants that. Only where the directory may be read; whatever goes wrong,
 * the picture stays as it is and they count as not known yet.
 */
export function createAddressing(
  { reader, keeper, listener, now, expandLists = false }: AnalystParts,
  maker: PictureMaker,
) {
  let book = EMPTY_BOOK;
  let running: AbortController | null = null;
  const known = () => knownIn(expandLists ? book : { ...book, lists: EMPTY_BOOK.lists });

  return {
    async load() {
      book = await keeper.loadAddressBook();
      maker.known = known();
    },
    async lookUp(askAgain: boolean) {
      if (reader === null || maker.data?.mode !== 'full') return;
      running = new AbortController();
      const { signal } = running;
      const { events } = maker.data;
      const about = { book, events, company: maker.analysis().company };
      const { aliases } = maker.known;
      const { consulted } = await loadOnDemand();
      const onAsk = () => listener.onProgress({ step: 'addresses', weeks: null, people: null });
      const rules = { expandLists, askAgain, now: now(), signal, onAsk };
      const next = await consulted(reader, { ...about, aliases, ...rules });
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
