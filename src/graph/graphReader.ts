import type { GraphClient } from './client/graphClient';
import { readEventsInParts } from './read/readEventsInParts';
import { readGroupMembers } from './read/readGroupMembers';
import { readLists } from './read/readLists';
import { readMe } from './read/readMe';
import { readPeople } from './read/readPeople';
import { readPeopleChanges, readPeopleMark } from './read/readPeopleChanges';
import { readPhotos } from './read/readPhotos';
import { readRelevantPeople } from './read/relevantPeople';
import { resolveByAddress } from './read/resolveByAddress';
import { USUAL_PAGE_SIZES, type PageSizes } from './read/pageSizes';
import type { GraphReader } from './reading';

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
    readPhotos: (personIds, read) => readPhotos(client, personIds, read),
    readGroupMembers: (groupId, read) => readGroupMembers(client, groupId, read),
    resolveByAddress: (addresses, read) => resolveByAddress(client, addresses, read),
    readLists: (addresses, read) => readLists(client, addresses, read),
  };
}
