import type { GraphClientOptions } from './client/graphClient';
import { createGraphClient } from './client/graphClient';
import { readEvents } from './read/readEvents';
import { readMe } from './read/readMe';
import { readPeople } from './read/readPeople';
import { readRelevantPeople } from './read/relevantPeople';
import { resolveByAddress } from './read/resolveByAddress';
import type { GraphReader } from './reading';

/** Everything the product reads from Microsoft Graph, through one client with shared limits. */
export function createGraphReader(options: GraphClientOptions): GraphReader {
  const client = createGraphClient(options);
  return {
    readMe: (read) => readMe(client, read),
    readPeople: (onPage, read) => readPeople(client, onPage, read),
    readEvents: (from, to, read) => readEvents(client, from, to, read),
    readRelevantPeople: (read) => readRelevantPeople(client, read),
    resolveByAddress: (addresses, read) => resolveByAddress(client, addresses, read),
  };
}
