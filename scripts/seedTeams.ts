import { createGraphClient } from '../src/graph/client/graphClient';
import { createGraphReader } from '../src/graph/read/graphReader';
import { systemClock } from '../src/graph/client/clock';
import { gatewayTransport } from '../src/graph/client/transport';
import { analyze } from '../src/insight/analyze';
import { NO_ANSWERS } from '../src/insight/answers';
import type { Company } from '../src/insight/domain/company';
import { indexCompany } from '../src/insight/domain/indexCompany';
import { DEFAULT_OPTIONS } from '../src/insight/options';
import { contributionOf } from '../src/insight/team/contribution';
import { MS_PER_DAY } from '../src/insight/domain/units';
import type { Sandbox } from '../src/sandbox/createSandbox';
import { API_ID } from '../src/sandbox/login/scopes';

const GRAPH = 'https://graph.microsoft.com';

/** So many members of the cast's manager's team have contributed … */
const ENOUGH = 11;
/** … and so many of the vice president's colleagues, which is too few for figures. */
const TOO_FEW = 6;

/**
 * Lets members of two teams of the company on show contribute what their own calendars say, through
 * the service's door and with tokens of their own. Who has contributed or withdrawn before is left
 * alone.
 */
export async function seedTeams(sandbox: Sandbox, address: string): Promise<void> {
  const members = membersOf(sandbox);
  const [first] = members;
  if (first === undefined) return;
  let company: Company | null = null;
  for (const member of members) {
    const authorization = `Bearer ${await apiToken(sandbox, member)}`;
    const door = `${address}/v1/contribution`;
    const own = await fetch(door, { headers: { authorization } });
    if (own.headers.get('etag') !== '"0"') continue;
    company ??= await readCompany(sandbox, first);
    const body = JSON.stringify(await contribution(sandbox, member, company));
    const headers = { authorization, 'content-type': 'application/json', 'if-match': '"0"' };
    const answer = await fetch(door, { method: 'PUT', headers, body });
    if (!answer.ok) throw new Error(`A team could not be filled: ${await answer.text()}`);
  }
}

function membersOf({ tenants }: Sandbox): readonly string[] {
  const { company, directory } = tenants.current();
  const castId = (key: string) => company.cast.find((one) => one.key === key)?.accountId ?? '';
  const reportsOf = (manager: string) =>
    directory
      .reportsOf(manager)
      .filter((one) => one.accountEnabled && one.kind === 'person')
      .map(({ id }) => id);
  const vicePresident = castId('vicePresident');
  const colleagues = reportsOf(directory.byId(vicePresident)?.managerId ?? '');
  return [
    ...reportsOf(castId('manager')).slice(0, ENOUGH),
    ...colleagues.filter((id) => id !== vicePresident).slice(0, TOO_FEW),
  ];
}

const apiToken = (sandbox: Sandbox, member: string) =>
  sandbox.issueToken(member, { audience: API_ID, scopes: ['access_as_user'] });

const readerFor = (sandbox: Sandbox, person: string) =>
  createGraphReader(
    createGraphClient({
      origin: GRAPH,
      clock: systemClock,
      random: Math.random,
      transport: gatewayTransport((url, init) => fetch(url, init), GRAPH, sandbox.graphOrigin),
      getToken: (scopes) => sandbox.issueToken(person, { scopes }),
    }),
  );

async function readCompany(sandbox: Sandbox, person: string): Promise<Company> {
  const people: Parameters<typeof indexCompany>[0][number][] = [];
  await readerFor(sandbox, person).readPeople((page) => people.push(...page.people));
  return indexCompany(people, DEFAULT_OPTIONS);
}

async function contribution(sandbox: Sandbox, member: string, company: Company) {
  const asOf = Date.now();
  const from = asOf - DEFAULT_OPTIONS.windowDays * MS_PER_DAY;
  const [reading] = await readerFor(sandbox, member).readEventsInParts([{ from, to: asOf }]);
  const { reach } = analyze({
    company,
    egoId: member,
    events: reading?.events ?? [],
    answers: NO_ANSWERS,
    options: DEFAULT_OPTIONS,
    asOf,
    reading: { privateEvents: 0, malformedEvents: 0, malformedPeople: 0 },
  });
  return contributionOf(reach);
}
