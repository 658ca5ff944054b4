import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxService, type SandboxService } from '../../scripts/sandboxService';
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox';
import { API_ID } from '../../src/sandbox/login/scopes';

// A database server is started and 17 calendars are read, perhaps on a busy machine.
jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'threewide-sandbox-test-'));
let sandbox: Sandbox;
let service: SandboxService;

async function open(): Promise<void> {
  service = sandboxService(() => sandbox, folder);
  sandbox = await createSandbox({ port: 0, service });
}

async function close(): Promise<void> {
  await service.stop();
  await sandbox.close();
}

beforeAll(open);
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(person: string, path: string, method = 'GET') {
  const scopes = ['access_as_user'];
  const token = await sandbox.issueToken(person, { audience: API_ID, scopes });
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${sandbox.origin}/service${path}`, { method, headers });
  const text = await answer.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, unknown>>;
  return { status: answer.status, body };
}

const castId = (key: string) =>
  sandbox.tenants.current().company.cast.find((one) => one.key === key)!.accountId;
const managerOf = (key: string) =>
  sandbox.tenants.current().directory.byId(castId(key))!.managerId!;

test('a visitor who leads the large team sees a release', async () => {
  const { status, body } = await ask(
    'manager',
    `/v1/managers/${castId('manager')}/releases/current`,
  );
  expect(status).toBe(200);
  expect(body).toMatchObject({ state: 'released', contributors: 11, minimum: 10 });
});

test.each([
  ['vicePresident', { state: 'notEnough', contributors: 6, minimum: 10 }],
  ['salesRep', { state: 'teamTooSmall', minimum: 10 }],
])('a member of the team of %s is told why there are no figures', async (person, why) => {
  const { body } = await ask(person, `/v1/managers/${managerOf(person)}/releases/current`);
  expect(body).toEqual(why);
});

test('the directory of the sandbox decides who may read', async () => {
  const { status, body } = await ask(
    'salesRep',
    `/v1/managers/${castId('manager')}/releases/current`,
  );
  expect([status, body]).toEqual([403, { error: 'forbidden' }]);
});

test('a second start finds the release as it was, and contributes for nobody who withdrew', async () => {
  const path = `/v1/managers/${castId('manager')}/releases/current`;
  const before = await ask('manager', path);
  const member = sandbox.tenants.current().directory.reportsOf(managerOf('vicePresident'))[1]!.id;
  expect((await ask(member, '/v1/contribution', 'DELETE')).status).toBe(204);
  await close();
  await open();
  expect(await ask('manager', path)).toEqual(before);
  expect((await ask(member, '/v1/contribution')).body).toMatchObject({ contribution: null });
});
