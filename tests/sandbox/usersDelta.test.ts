import { NOW, MS_PER_DAY, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let now: number;
beforeEach(async () => {
  now = NOW;
  sandbox = await openSandbox({ clock: () => now });
});
afterEach(() => sandbox.close());

const START = '/v1.0/users/delta?$select=displayName,department,manager';

async function readRound(link: string) {
  const items: Record<string, unknown>[] = [];
  for (let at = link; ;) {
    const { body } = await sandbox.graph('manager', at);
    items.push(...body.value!);
    if (body['@odata.deltaLink']) return { items, deltaLink: body['@odata.deltaLink'] };
    at = body['@odata.nextLink']!;
  }
}

describe('GET /users/delta', () => {
  it('gives everybody in the first round, managers as manager@delta', async () => {
    const { items, deltaLink } = await readRound(START);
    expect(items).toHaveLength(sandbox.tenants.current().directory.accounts().length);
    expect(items.find((item) => 'manager@delta' in item)?.['manager@delta']).toEqual([
      { '@odata.type': '#microsoft.graph.user', id: expect.any(String) as string },
    ]);
    expect(deltaLink).toMatch(
      /^https:\/\/graph\.microsoft\.com\/v1\.0\/users\/delta\?\$deltatoken=/,
    );
  });

  it('gives nothing where nothing has changed', async () => {
    const { deltaLink } = await readRound(START);
    expect((await readRound(deltaLink)).items).toEqual([]);
  });

  it('gives the changed person and the one who left, once each', async () => {
    const { deltaLink } = await readRound(START);
    const { directory } = sandbox.tenants.current();
    const [moved, gone] = directory.accounts().filter((one) => one.kind === 'person');
    directory.change(moved!.id, { department: 'Legal' });
    directory.change(moved!.id, { displayName: 'New Name' });
    directory.remove(gone!.id);
    const round = await readRound(deltaLink);
    expect(round.items).toHaveLength(2);
    expect(round.items).toContainEqual(
      expect.objectContaining({ id: moved!.id, department: 'Legal', displayName: 'New Name' }),
    );
    expect(round.items).toContainEqual({ id: gone!.id, '@removed': { reason: 'changed' } });
    expect((await readRound(round.deltaLink)).items).toEqual([]);
  });

  it('tells only what comes after, where it is asked for the latest token', async () => {
    const { items, deltaLink } = await readRound(`${START}&$deltatoken=latest`);
    expect(items).toEqual([]);
    const { directory } = sandbox.tenants.current();
    const [someone] = directory.accounts().filter((one) => one.kind === 'person');
    directory.change(someone!.id, { department: 'Legal' });
    expect((await readRound(deltaLink)).items).toMatchObject([
      { id: someone!.id, department: 'Legal' },
    ]);
  });

  it('tells which manager was taken away, and who is the manager now', async () => {
    const { deltaLink } = await readRound(`${START}&$deltatoken=latest`);
    const { directory } = sandbox.tenants.current();
    const someone = directory.accounts().find((one) => one.managerId !== null)!;
    const other = directory.accounts().find(({ id }) => id !== someone.managerId)!;
    const type = { '@odata.type': '#microsoft.graph.user' };
    const removed = { ...type, id: someone.managerId, '@removed': { reason: 'deleted' } };
    directory.change(someone.id, { managerId: other.id });
    const { items, deltaLink: next } = await readRound(deltaLink);
    expect(items[0]!['manager@delta']).toEqual([removed, { ...type, id: other.id }]);
    directory.change(someone.id, { managerId: null });
    expect((await readRound(next)).items[0]!['manager@delta']).toEqual([
      { ...removed, id: other.id },
    ]);
  });

  it('answers 410 with the place to start again when the token is a week old', async () => {
    const { deltaLink } = await readRound(START);
    now = NOW + 8 * MS_PER_DAY;
    const { status, body, headers } = await sandbox.graph('manager', deltaLink);
    expect([status, body.error?.code]).toEqual([410, 'syncStateNotFound']);
    expect(headers.get('location')).toBe(
      'https://graph.microsoft.com/v1.0/users/delta?$deltatoken=',
    );
  });
});
