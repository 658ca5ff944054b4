import { createGraphClient } from '../../../src/graph/client/graphClient';
import { gatewayTransport } from '../../../src/graph/client/transport';
import { createGraphReader } from '../../../src/graph/read/graphReader';
import { createGraphScheduling } from '../../../src/graph/schedule/graphScheduling';
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox';
import { FakeClock } from './fakeClock';

const GRAPH = 'https://graph.microsoft.com';

/** The reader over HTTP against the stand-in Microsoft 365, with waits that take no time. */
export async function sandboxGraph() {
  const sandbox = await createSandbox({ port: 0 });
  const clock = new FakeClock();
  const client = (person: string, scopes?: readonly string[]) =>
    createGraphClient({
      origin: GRAPH,
      clock,
      random: () => 0.5,
      transport: gatewayTransport((url, init) => fetch(url, init), GRAPH, sandbox.graphOrigin),
      getToken: (asked, claims) =>
        sandbox.issueToken(person, {
          scopes: scopes ?? asked,
          ...(claims !== undefined && { claims }),
        }),
    });
  const reader = (person: string, scopes?: readonly string[]) =>
    createGraphReader(client(person, scopes));
  const scheduling = (person: string, scopes?: readonly string[]) =>
    createGraphScheduling(client(person, scopes));
  return { sandbox, clock, client, reader, scheduling };
}

/** What was asked of Graph since the log was last cleared: path without query, and status. */
export function askedOf({ requestLog }: Sandbox): readonly string[] {
  return requestLog.entries
    .filter(({ service }) => service === 'graph')
    .map(({ path, status }) => `${path.replace(/^\/graph|\?.*$/g, '')} ${status}`);
}
