import { openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

async function api(path: string, method = 'GET', body?: unknown) {
  const response = await fetch(`${sandbox.origin}/sandbox/api${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

describe('the sandbox’s own interface', () => {
  it('lists the five people one can be', async () => {
    const { body } = await api('/persons');
    const { persons } = body as { readonly persons: readonly { readonly key: string }[] };
    expect(persons.map((one) => one.key)).toEqual([
      'salesRep',
      'newHire',
      'manager',
      'vicePresident',
      'smallTeam',
    ]);
  });

  it('switches the company, and the app’s settings with it', async () => {
    expect((await api('/companies')).body).toEqual({
      current: 'generated',
      companies: ['generated', 'large', 'workplace'],
    });
    const authority = async (): Promise<string> => {
      const response = await fetch(`${sandbox.origin}/app/config.json`);
      return ((await response.json()) as { readonly authority: string }).authority;
    };
    const before = await authority();
    await api('/company', 'PUT', { key: 'workplace' });
    expect(await authority()).not.toBe(before);
    expect((await api('/company', 'PUT', { key: 'nowhere' })).status).toBe(400);
  });

  it('sets the app up to use groups, with the permission for it', async () => {
    const settings = async () => {
      const response = await fetch(`${sandbox.origin}/app/config.json`);
      return (await response.json()) as { optOutGroup?: string; expandLists?: boolean };
    };
    expect(await settings()).not.toHaveProperty('optOutGroup');
    await api('/groups', 'PUT', { on: true });
    const { optOutGroup, expandLists } = await settings();
    expect(expandLists).toBe(true);
    const path = `/v1.0/groups/${optOutGroup}/transitiveMembers`;
    expect((await sandbox.graph('manager', path)).status).toBe(200);
    await api('/groups', 'PUT', { on: false });
    expect(await settings()).not.toHaveProperty('expandLists');
    expect((await api('/groups', 'PUT', {})).status).toBe(400);
  });

  it('sets faults that act at once, and refuses what is no fault', async () => {
    const fault = { kind: 'status', status: 503, when: 'always' };
    expect((await api('/faults', 'PUT', [fault])).status).toBe(200);
    expect((await api('/faults')).body).toEqual([fault]);
    expect((await sandbox.graph('manager', '/v1.0/me')).status).toBe(503);
    for (const wrong of [{ kind: 'fire' }, { kind: 'status', when: 'once' }, { kind: 'slow' }]) {
      expect((await api('/faults', 'PUT', [wrong])).status).toBe(400);
    }
  });

  it('offers presets that it accepts itself', async () => {
    const presets = (await api('/fault-presets')).body as readonly { faults: readonly object[] }[];
    expect(presets.length).toBeGreaterThan(10);
    const all = presets.flatMap((preset) => preset.faults);
    expect((await api('/faults', 'PUT', all)).status).toBe(200);
  });

  it('keeps a log of the requests to Graph and to the token service', async () => {
    await sandbox.graph('manager', '/v1.0/me?$select=id');
    await sandbox.graph('manager', '/v1.0/users?$top=5000');
    const entries = (await api('/requests')).body as readonly Record<string, unknown>[];
    expect(
      entries.map(({ method, path, status, service }) => [service, method, status, path]),
    ).toEqual([
      ['graph', 'GET', 200, '/v1.0/me?$select=id'],
      ['graph', 'GET', 400, '/v1.0/users?$top=5000'],
    ]);
    await api('/requests', 'DELETE');
    expect((await api('/requests')).body).toEqual([]);
  });

  it('gives the host’s broker a token, or says which consent is missing', async () => {
    const [person] = sandbox.tenants.current().company.cast;
    const ask = (scope: string, accepted = false) =>
      api('/bridge/token', 'POST', { person: person!.accountId, clientId: 'c', scope, accepted });
    expect((await ask('https://graph.microsoft.com/User.Read')).body).toMatchObject({
      token: { access_token: expect.any(String) as string, expires_in: 3600 },
      account: { localAccountId: person!.accountId, environment: 'login.microsoftonline.com' },
    });
    expect((await ask('Calendars.ReadWrite')).body).toEqual({
      problem: 'consent',
      missing: ['Calendars.ReadWrite'],
      adminOnly: [],
    });
    expect((await ask('Calendars.ReadWrite', true)).body).toHaveProperty('token');
    expect((await ask('GroupMember.Read.All', true)).body).toEqual({
      problem: 'consent',
      missing: ['GroupMember.Read.All'],
      adminOnly: ['GroupMember.Read.All'],
    });
    sandbox.faults.set([{ kind: 'offline' }]);
    expect((await ask('User.Read')).body).toEqual({ problem: 'offline' });
  });

  it('serves the app with the policy of a deployment and without X-Frame-Options', async () => {
    const { headers } = await fetch(`${sandbox.origin}/app/config.json`);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(
      "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const path of ['/', '/plain', '/app/config.json']) {
      const response = await fetch(sandbox.origin + path);
      expect(response.headers.get('x-frame-options')).toBeNull();
    }
  });

  it('lets the service worker be in charge of the app’s folder only', async () => {
    const response = await fetch(`${sandbox.origin}/sandbox/transport.js`);
    expect(response.headers.get('service-worker-allowed')).toBe('/app/');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).not.toContain('interface ');
  });

  it.each(['../createSandbox', '..%2FcreateSandbox', 'nothing'])(
    'serves no file outside the shell’s folder: %s',
    async (name) => {
      const response = await fetch(`${sandbox.origin}/sandbox/shell/${name}`);
      expect(response.status).toBeGreaterThanOrEqual(400);
    },
  );
});
