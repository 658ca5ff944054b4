import { EMPTY_BOOK } from '../lookups/addressBook';
import type { DataSet } from '../sync/dataSet';
import type { Agreed } from '../choices/settingsSync';
import type { Choices, Keeper } from './keeper';
import type { OptOutList } from '../lookups/optOutList';

/** Keeps choices as long as the tab is open: for the sample, and where nothing can be stored. */
export function memoryKeeper(data: DataSet | null = null): Keeper {
  let choices: Choices | null = null;
  let shared: Agreed | null = null;
  let optOut: OptOutList | null = null;
  let addressBook = EMPTY_BOOK;
  const nothing = () => Promise.resolve();
  return {
    loadData: () => Promise.resolve(data),
    ...{ saveMe: nothing, savePeople: nothing, saveDirectoryFacts: nothing, savePage: nothing },
    ...{ saveWindow: nothing, dropBefore: nothing },
    loadChoices: () => Promise.resolve(choices),
    saveChoices(next) {
      choices = next;
      return Promise.resolve();
    },
    loadShared: () => Promise.resolve(shared),
    saveShared(next) {
      shared = next;
      return Promise.resolve();
    },
    loadOptOut: () => Promise.resolve(optOut),
    saveOptOut(list) {
      optOut = list;
      return Promise.resolve();
    },
    loadAddressBook: () => Promise.resolve(addressBook),
    saveAddressBook(book) {
      addressBook = book;
      return Promise.resolve();
    },
    rows: () => Promise.resolve(null),
    forget() {
      choices = null;
      shared = null;
      optOut = null;
      addressBook = EMPTY_BOOK;
      return Promise.resolve();
    },
  };
}
