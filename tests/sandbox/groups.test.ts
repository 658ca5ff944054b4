import { openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let token: string;
beforeAll(async () => {
  sandbox = await openSandbox();
  token = await sandbox.issueToken('manager', {
    scopes: ['GroupMember.Read.All', 'User.Read.All'],
  });
});
afterAll(() => sandbox.close());

async function groupId(mail: string): Promise<string> {
  const path = `/v1.0/groups?$select=id&$filter=mail eq '${mail}'`;
  const { body } = await sandbox.graph('manager', path, { token });
  expect(body.value).toHaveLength(1);
  return String(body.value![0]!['id']);
}

const domain = () => sandbox.tenants.current().company.domain;

describe('groups', () => {
  it('tells everybody of the lists within a list, page by page', async () => {
    const id = await groupId(`all@${domain()}`);
    const path = `/v1.0/groups/${id}/transitiveMembers?$select=id`;
    const first = await sandbox.graph('manager', path, { token });
    expect(first.body.value).toHaveLength(100);
    const members = await sandbox.all('manager', path, { token });
    const ids = new Set(members.map((one) => one['id']));
    expect(ids.size).toBe(members.length);
    // Each department has a list by its proper name, and the list of everybody holds those lists.
    const { directory, company } = sandbox.tenants.current();
    const names = company.lists.slice(1).map(({ name }) => name);
    const placed = directory
      .accounts()
      .filter(({ department, accountEnabled }) => accountEnabled && names.includes(department!));
    expect(placed.length).toBeGreaterThan(300);
    expect(placed.map(({ id }) => id).filter((one) => !ids.has(one))).toEqual([]);
  });

  it('knows who does not want to be suggested; nobody of the cast is among them', async () => {
    const id = await groupId(`opt-out@${domain()}`);
    const path = `/v1.0/groups/${id}/transitiveMembers?$select=id`;
    const members = await sandbox.all('manager', path, { token });
    // One in forty of about 400.
    expect(members.length).toBeGreaterThanOrEqual(8);
    expect(members.length).toBeLessThanOrEqual(11);
    const cast = sandbox.tenants.current().company.cast.map(({ accountId }) => accountId);
    expect(members.filter((one) => cast.includes(String(one['id'])))).toEqual([]);
  });

  it('finds a list by any of its addresses', async () => {
    const filter = `proxyAddresses/any(p:p eq 'smtp:all@${domain()}')`;
    const { body } = await sandbox.graph('manager', `/v1.0/groups?$filter=${filter}`, { token });
    expect(body.value?.map(({ id }) => id)).toEqual([await groupId(`all@${domain()}`)]);
  });

  it('refuses without the permission, and does not know other groups', async () => {
    const path = `/v1.0/groups/${await groupId(`opt-out@${domain()}`)}/transitiveMembers`;
    const without = await sandbox.issueToken('manager', { scopes: ['User.Read.All'] });
    expect((await sandbox.graph('manager', path, { token: without })).status).toBe(403);
    const other = await sandbox.graph('manager', '/v1.0/groups/nobody/transitiveMembers', {
      token,
    });
    expect(other.status).toBe(404);
  });
});
