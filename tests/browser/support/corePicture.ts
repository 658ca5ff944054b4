import { createGraphClient } from '../../../src/graph/client/graphClient';
import { gatewayTransport } from '../../../src/graph/client/transport';
import { createGraphReader } from '../../../src/graph/read/graphReader';
import type { PeopleReading } from '../../../src/graph/read/reading';
import { analyze } from '../../../src/insight/analyze';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { indexCompany } from '../../../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import type { Reach } from '../../../src/insight/reach';
import { FakeClock } from '../../graph/support/fakeClock';
import { readWindow } from '../../graph/support/readWindow';
import type { SandboxRig } from './openSandbox';

const GRAPH = 'https://graph.microsoft.com';
const DAY = 86_400_000;

/** What the core says about one person of the sandbox, read without a browser. */
export async function corePicture({ sandbox }: SandboxRig, person: string): Promise<Reach> {
  const reader = createGraphReader(
    createGraphClient({
      origin: GRAPH,
      clock: new FakeClock(),
      random: () => 0.5,
      transport: gatewayTransport((url, init) => fetch(url, init), GRAPH, sandbox.graphOrigin),
      getToken: (scopes) => sandbox.issueToken(person, { scopes }),
    }),
  );
  const asOf = Date.now();
  const pages: PeopleReading[] = [];
  const { me } = await reader.readMe();
  await reader.readPeople((page) => pages.push(page));
  const { events, privateEvents, malformed } = await readWindow(reader, asOf - 365 * DAY, asOf);
  return analyze({
    company: indexCompany(
      pages.flatMap((page) => page.people),
      DEFAULT_OPTIONS,
    ),
    egoId: me.id,
    events,
    answers: NO_ANSWERS,
    options: DEFAULT_OPTIONS,
    asOf,
    reading: { privateEvents, malformedEvents: malformed.length, malformedPeople: 0 },
  }).reach;
}
