import type { GraphClient } from './client/graphClient';
import { readEventsInParts } from './read/readEventsInParts';
import { readMe } from './read/readMe';
import { readPeople } from './read/readPeople';
import { readPeopleChanges, readPeopleMark } from './read/readPeopleChanges';
import { readRelevantPeople } from './read/relevantPeople';
import { USUAL_PAGE_SIZES, type PageSizes } from './read/pageSizes';
import type { GraphReader } from './reading';

/** What the first picture does not wait for. */
const loadLookups = () => import(/* webpackChunkName: "lookups" */ './read/lookups');

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
    readEventsInParts: (parts, read) => readEventsInParts(client, pageSizes.events, parts, read),
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
