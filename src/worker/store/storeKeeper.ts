import { NO_ANSWERS, type Answers } from '../../insight/answers';
import type { Person } from '../../insight/domain/person';
import { StorageError, type StorageResult } from '../../storage/storageProblem';
import type { Snapshot, Store } from '../../storage/store';
import type { Preferences } from '../../model/preferences';
import { mergeAnswers } from '../choices/mergeSettings';
import { agreedFrom, storedAgreed } from '../choices/settingsSync';
import { modeFrom, preferencesFrom } from './keptPreferences';
import { addressBookFrom, storedAddressBook } from '../lookups/addressBook';
import type { DataSet } from '../sync/dataSet';
import type { Keeper } from './keeper';
import { optOutListFrom } from '../lookups/optOutList';

/**
 * Keeps in the store of this device. What was read can be read again, so failing to keep it only
 * means that; failing to keep what a person chose is an error.
 */
export function storeKeeper(store: Store, defaults: Preferences): Keeper {
  const maybe = async <T>(doing: Promise<StorageResult<T>>): Promise<T | null> => {
    const outcome = await doing;
    return outcome.ok ? outcome.value : null;
  };
  const must = async <T>(doing: Promise<StorageResult<T>>): Promise<T> => {
    const outcome = await doing;
    if (outcome.ok) return outcome.value;
    throw new StorageError(outcome.problem);
  };
  /** False as long as what was kept could not be read: then it must not be written over. */
  let answersAreRead = false;
  const readAnswers = async () => {
    const outcome = await store.readAnswers();
    answersAreRead ||= outcome.ok;
    return outcome;
  };
  /** Together with the answers of before, where those were not at hand when these were given. */
  const withUnread = async (answers: Answers): Promise<Answers> =>
    answersAreRead ? answers : mergeAnswers(NO_ANSWERS, answers, await must(readAnswers()));
  return {
    async loadData() {
      const snapshot = await maybe(store.readSnapshot());
      const preferences = await maybe(store.readPreferences());
      return snapshot && dataOf(snapshot, modeFrom(preferences));
    },
    async saveMe({ me, managerChain, readAt, mode }) {
      await maybe(store.writeMe({ me, managerChain, readAt }));
      const before = preferencesFrom(await maybe(store.readPreferences()), defaults);
      await maybe(store.writePreferences({ ...before, mode }));
    },
    async savePeople(data) {
      await maybe(store.writePeople({ ...directoryFacts(data), people: data.people }));
    },
    async saveDirectoryFacts(data) {
      await maybe(store.writeDirectoryFacts(directoryFacts(data)));
    },
    async savePage({ malformed, nextLink, deltaLink, beganAt, total = null }, people) {
      const facts = { malformed, nextLink, deltaLink, beganAt, total };
      await maybe(store.writeRoundPage(facts, people));
    },
    async dropBefore(time) {
      await maybe(store.dropWindowsBefore(time));
    },
    async saveWindow(window, events) {
      await maybe(store.writeWindow(window, events));
    },
    async loadChoices() {
      const answers: Answers = (await maybe(readAnswers())) ?? NO_ANSWERS;
      const preferences = preferencesFrom(await maybe(store.readPreferences()), defaults);
      return { answers, preferences };
    },
    async saveChoices({ answers, preferences }) {
      await must(store.writeAnswers(await withUnread(answers)));
      const mode = modeFrom(await maybe(store.readPreferences()));
      await must(store.writePreferences({ ...preferences, mode }));
    },
    async loadShared() {
      return agreedFrom(await maybe(store.readShared()));
    },
    async saveShared(agreed) {
      await maybe(store.writeShared(storedAgreed(agreed)));
    },
    async loadOptOut() {
      return optOutListFrom(await maybe(store.readOptOut()));
    },
    async saveOptOut(list) {
      await maybe(store.writeOptOut(list));
    },
    async loadAddressBook() {
      return addressBookFrom(await maybe(store.readAddressBook()));
    },
    async saveAddressBook(book) {
      await maybe(store.writeAddressBook(storedAddressBook(book)));
    },
    async rows() {
      const rows = await must(store.rowCounts());
      return { people: rows.people, meetings: rows.events, answers: rows.answers };
    },
    forget: () => must(store.forgetEverything()),
  };
}

function directoryFacts({ malformedPeople, readAt, deltaLink }: DataSet) {
  return { malformed: malformedPeople, readAt, deltaLink };
}

function dataOf(
  { me, people, round, windows, events }: Snapshot,
  mode: DataSet['mode'],
): DataSet | null {
  if (me === null) return null;
  const whole = people?.people ?? [me.me, ...me.managerChain];
  return {
    me: me.me,
    managerChain: me.managerChain,
    people: round === null ? whole : distinctPeople([...whole, ...round.people]),
    malformedPeople: people?.malformed ?? 0,
    directoryReadAt: people?.readAt ?? null,
    deltaLink: people?.deltaLink ?? null,
    ...{ round, windows, events, mode },
    readAt: me.readAt,
  };
}

/** Later ones take the place of earlier ones. */
function distinctPeople(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
