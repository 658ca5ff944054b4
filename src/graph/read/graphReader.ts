import type { GraphClient } from '../client/graphClient';
import { readCalendarWindows } from './readCalendarWindows';
import type { GraphReader } from './reading';
import { readMe } from './readMe';
import { readPeople, readPeopleChanges, readPeopleMark } from './readPeople';
import { readRelevantPeople } from './relevantPeople';

/** How many items a page is asked to hold. */
interface PageSizes {
  /** Graph refuses more than 999. */
  readonly people: number;
  /** At first; a mailbox that takes too long over a page is asked for less. Graph takes 1,000 at most. */
  readonly events: number;
}

const USUAL_PAGE_SIZES: PageSizes = { people: 999, events: 1_000 };

/** What the first picture does not wait for. */
const loadLookups = () => import(/* webpackChunkName: "lookups" */ './lookups');

/** Everything the product reads from Microsoft Graph, within the limits of this client. */
export function createGraphReader(
  client: GraphClient,
  pageSizes: PageSizes = USUAL_PAGE_SIZES,
): GraphReader {
  return {
    readMe: (read) => readMe(client, read),
    readPeople: (onPage, read) => readPeople(client, pageSizes.people, onPage, read),
    readPeopleMark: (read) => readPeopleMark(client, read),
    readPeopleChanges: (since, read) => readPeopleChanges(client, since, read),
    readEventsInParts: (parts, read) => readCalendarWindows(client, pageSizes.events, parts, read),
    readRelevantPeople: (read) => readRelevantPeople(client, read),
    readPhotos: async (personIds, read) =>
      (await loadLookups()).readPhotos(client, personIds, read),
    readGroupMembers: async (groupId, read) =>
      (await loadLookups()).readGroupMembers(client, groupId, read),
    resolveByAddress: async (addresses, read) =>
      (await loadLookups()).resolveByAddress(client, addresses, read),
    readLists: async (addresses, read) => (await loadLookups()).readLists(client, addresses, read),
  };
}
