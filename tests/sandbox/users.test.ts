import type { User } from '@microsoft/microsoft-graph-types';
import { EVENTUAL, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const MEMBERS = "accountEnabled eq true and userType eq 'Member'";

describe('GET /users', () => {
  it('counts the 400 members on the first page only', async () => {
    const headers = EVENTUAL;
    const path = `/v1.0/users?$select=id&$filter=${MEMBERS}&$count=true&$top=300`;
    const first = await sandbox.graph('manager', path, { headers });
    expect(first.body['@odata.count']).toBe(400);
    expect(first.body.value).toHaveLength(300);
    const second = await sandbox.graph('manager', first.body['@odata.nextLink']!, { headers });
    expect(second.body['@odata.count']).toBeUndefined();
    // 400 in all, 300 on the first page.
    expect(second.body.value).toHaveLength(100);
    expect(second.body['@odata.nextLink']).toBeUndefined();
  });

  it('links to the next page by an absolute address of Graph that keeps the query', async () => {
    const { body } = await sandbox.graph('manager', '/v1.0/users?$select=id,mail&$top=2');
    const link = new URL(body['@odata.nextLink']!);
    expect(link.origin + link.pathname).toBe('https://graph.microsoft.com/v1.0/users');
    expect(link.searchParams.get('$select')).toBe('id,mail');
    expect(link.searchParams.get('$top')).toBe('2');
  });

  it('gives 100 a page and the usual properties where nothing is said', async () => {
    const { body } = await sandbox.graph('manager', '/v1.0/users');
    expect(body.value).toHaveLength(100);
    expect(Object.keys(body.value![0]!).sort()).toEqual([
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
    ]);
  });

  it('gives everybody once, page by page', async () => {
    const users = await sandbox.all('manager', '/v1.0/users?$select=id&$top=37');
    const ids = users.map((user) => user['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(sandbox.tenants.current().directory.accounts().length);
  });

  it('expands the manager by id, and leaves it out where there is none', async () => {
    const users = (await sandbox.all(
      'manager',
      `/v1.0/users?$select=id,displayName&$expand=manager($select=id)&$filter=${MEMBERS}&$top=999`,
    )) as readonly User[];
    const withManager = users.filter((user) => user.manager);
    expect(withManager[0]?.manager).toEqual({
      '@odata.type': '#microsoft.graph.user',
      id: expect.any(String) as string,
    });
    // The chief executive and the three people whose field is empty.
    expect(users.length - withManager.length).toBe(4);
  });

  it('leaves nobody out when a person leaves between two pages', async () => {
    const own = await openSandbox();
    own.faults.set([{ kind: 'personGone' }]);
    const before = own.tenants.current().directory.accounts();
    const read = await own.all('manager', '/v1.0/users?$select=id&$top=100');
    const after = own.tenants.current().directory.accounts();
    expect(after.length).toBeLessThan(before.length);
    const ids = new Set(read.map((user) => user['id']));
    expect(after.filter((account) => !ids.has(account.id))).toEqual([]);
    await own.close();
  });

  it('repeats the last three of a page on the next one while that fault is on', async () => {
    sandbox.faults.set([{ kind: 'repeatedItems' }]);
    const first = await sandbox.graph('manager', '/v1.0/users?$select=id&$top=10');
    const second = await sandbox.graph('manager', first.body['@odata.nextLink']!);
    sandbox.faults.set([]);
    expect(second.body.value!.slice(0, 3)).toEqual(first.body.value!.slice(-3));
  });
});

describe('pages in another order', () => {
  it('hold the same people, and lead on to the same next page', async () => {
    const before = await sandbox.all('manager', '/v1.0/users?$select=id&$top=150');
    sandbox.faults.set([{ kind: 'reorderedItems' }]);
    const after = await sandbox.all('manager', '/v1.0/users?$select=id&$top=150');
    sandbox.faults.set([]);
    const ids = (list: readonly Record<string, unknown>[]) => list.map((one) => String(one['id']));
    expect(ids(after)).not.toEqual(ids(before));
    expect(ids(after).sort()).toEqual(ids(before).sort());
  });
});

describe('$filter on users', () => {
  const found = async (filter: string): Promise<readonly User[]> =>
    await sandbox.all(
      'manager',
      `/v1.0/users?$select=id,displayName,mail,proxyAddresses,accountEnabled,userType,department&$filter=${encodeURIComponent(filter)}`,
    );

  it('finds a person by mail without regard to case', async () => {
    const { body: me } = await sandbox.graph('manager', '/v1.0/me');
    const mail = String(me['mail']);
    expect((await found(`mail eq '${mail.toUpperCase()}'`)).map((one) => one.mail)).toEqual([mail]);
  });

  it('finds a person by a proxy address', async () => {
    const [person] = (await found("userType eq 'Member'")).filter(
      (one) => (one.proxyAddresses?.length ?? 0) > 1,
    );
    const alias = person!.proxyAddresses!.find((one) => one.startsWith('smtp:'))!;
    const hits = await found(`proxyAddresses/any(x:x eq '${alias}')`);
    expect(hits.map((one) => one.id)).toEqual([person!.id]);
  });

  it('takes several addresses by "in" and "or"', async () => {
    const [a, b, c] = (await found("userType eq 'Member' and accountEnabled eq true")).map(
      (one) => one.mail!,
    );
    expect(await found(`mail in ('${a}','${b}')`)).toHaveLength(2);
    expect(await found(`mail eq '${a}' or (mail eq '${b}' or mail eq '${c}')`)).toHaveLength(3);
  });

  it('tells guests, leavers and rooms from people at work', async () => {
    // 12 guests; 3.5 % of 400 = 14 leavers, 8 rooms and 6 shared mailboxes are disabled members.
    expect(await found("userType eq 'Guest'")).toHaveLength(12);
    expect(await found("accountEnabled eq false and userType eq 'Member'")).toHaveLength(28);
  });

  it('finds nobody by a department in another spelling', async () => {
    expect(await found("department eq 'Fin.'")).toHaveLength(3);
    expect(await found("startswith(department,'Fin')")).toHaveLength(
      (await found("department eq 'Finance'")).length + 3,
    );
  });
});

describe('GET /me and the reporting line', () => {
  it('climbs from the person to the top in one answer', async () => {
    const { body } = await sandbox.graph(
      'salesRep',
      '/v1.0/me?$select=id&$expand=manager($levels=max;$select=id,jobTitle)&$count=true',
      { headers: EVENTUAL },
    );
    const titles: unknown[] = [];
    for (let at = body['manager'] as User | undefined; at; at = at.manager as User | undefined) {
      titles.push(at.jobTitle);
    }
    expect(titles.length).toBeGreaterThanOrEqual(3);
    expect(titles.slice(-2)).toEqual(['Chief Revenue Officer', 'Chief Executive Officer']);
  });

  it('agrees with directReports', async () => {
    const { body: me } = await sandbox.graph('manager', '/v1.0/me');
    const reports = await sandbox.graph('manager', '/v1.0/me/directReports?$select=id');
    expect(reports.body.value!.length).toBeGreaterThanOrEqual(10);
    const manager = await sandbox.graph(
      'salesRep',
      `/v1.0/users/${String(reports.body.value![0]!['id'])}/manager`,
    );
    expect(manager.body['id']).toBe(me['id']);
  });

  it('tells of circles, missing and unknown managers while the directory is broken', async () => {
    sandbox.faults.set([{ kind: 'brokenDirectory' }]);
    const users = (await sandbox.all(
      'manager',
      `/v1.0/users?$select=id&$expand=manager($select=id)&$filter=${MEMBERS}&$top=999`,
    )) as readonly User[];
    sandbox.faults.set([]);
    const managerOf = new Map(users.map((user) => [user.id, user.manager?.id]));
    const isInCircle = (id: string | undefined): boolean => {
      const seen = new Set<string | undefined>();
      for (let at = id; at !== undefined; at = managerOf.get(at)) {
        if (seen.has(at)) return true;
        seen.add(at);
      }
      return false;
    };
    const managers = [...managerOf.values()];
    expect(users.some((user) => isInCircle(user.id))).toBe(true);
    expect(managers.some((id) => id?.startsWith('dead0000'))).toBe(true);
    expect(managers.filter((id) => id === undefined).length).toBeGreaterThan(10);
  });
});

describe('photos', () => {
  it('are there for some, and 404 for most', async () => {
    const people = sandbox.tenants.current().directory.accounts();
    const withPhoto = people.find((one) => one.hasPhoto)!;
    const without = people.find((one) => !one.hasPhoto)!;
    const token = await sandbox.issueToken('manager');
    const answer = (id: string) =>
      fetch(`${sandbox.graphOrigin}/v1.0/users/${id}/photo/$value`, {
        headers: { authorization: `Bearer ${token}` },
      });
    const photo = await answer(withPhoto.id);
    const bytes = Buffer.from(await photo.arrayBuffer());
    expect(photo.headers.get('content-type')).toBe('image/png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect((await answer(without.id)).status).toBe(404);
    expect(people.filter((one) => one.hasPhoto).length).toBeLessThan(people.length / 2);
  });
});
