import type { GraphClient } from './client/graphClient';
import { readEvents } from './read/readEvents';
import { readMe } from './read/readMe';
import { readPeople } from './read/readPeople';
import { readRelevantPeople } from './read/relevantPeople';
import { resolveByAddress } from './read/resolveByAddress';
import type { GraphReader } from './reading';

/** Everything the product reads from Microsoft Graph, within the limits of this client. */
export function createGraphReader(client: GraphClient): GraphReader {
  return {
    readMe: (read) => readMe(client, read),
    readPeople: (onPage, read) => readPeople(client, onPage, read),
    readEvents: (from, to, read) => readEvents(client, from, to, read),
    readRelevantPeople: (read) => readRelevantPeople(client, read),
    resolveByAddress: (addresses, read) => resolveByAddress(client, addresses, read),
  };
}
