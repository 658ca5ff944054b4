import { EMPTY_BOOK, knownIn } from './addressBook';
import type { AnalystParts } from '../workerApi';
import { isSameKnown, NONE_KNOWN } from './knownAddresses';
import { loadOnDemand } from '../loadLater';
import type { PictureBuilder } from '../picture/pictureBuilder';

/**
 * Finds the people behind addresses that the directory does not know, and those in distribution
 * lists where the deployment wants that. Only where the directory may be read; whatever goes wrong,
 * the picture stays as it is and they count as not known yet.
 */
export function createAddressLookups(
  { reader, keeper, listener, now, expandLists = false }: AnalystParts,
  builder: PictureBuilder,
) {
  let book = EMPTY_BOOK;
  let running: AbortController | null = null;
  const known = () => knownIn(expandLists ? book : { ...book, lists: EMPTY_BOOK.lists });

  return {
    async load() {
      book = await keeper.loadAddressBook();
      builder.known = known();
    },
    async lookUp(askAgain: boolean) {
      if (reader === null || builder.data?.mode !== 'full') return;
      running = new AbortController();
      const { signal } = running;
      const { events } = builder.data;
      const about = { book, events, company: builder.analysis().company };
      const { aliases } = builder.known;
      const { refreshLookups } = await loadOnDemand();
      const onAsk = () => listener.onProgress({ step: 'addresses', weeks: null, people: null });
      const rules = { expandLists, askAgain, now: now(), signal, onAsk };
      const next = await refreshLookups(reader, { ...about, aliases, ...rules });
      if (signal.aborted || (next.people === book.people && next.lists === book.lists)) return;
      book = next;
      await keeper.saveAddressBook(book);
      if (isSameKnown(known(), builder.known)) return;
      builder.known = known();
      builder.show();
    },
    cancel: () => running?.abort(),
    forget() {
      running?.abort();
      book = EMPTY_BOOK;
      builder.known = NONE_KNOWN;
    },
  };
}
