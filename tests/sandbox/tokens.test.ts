import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import { calendarViewPath, NOW, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const LIST = '/v1.0/users?$top=5&$select=id,displayName,mail,jobTitle';

async function statusWith(token: string | null, path = '/v1.0/me') {
  const response = await fetch(sandbox.graphOrigin + path, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  const body = (await response.json()) as { readonly error?: { readonly code: string } };
  return {
    status: response.status,
    code: body.error?.code,
    challenge: response.headers.get('www-authenticate'),
  };
}

describe('a token', () => {
  it('is RS256, verifiable by the published keys, with oid, tid, scp and ver of Entra ID', async () => {
    const token = await sandbox.issueToken('manager');
    const { tenantId } = sandbox.tenants.current().company;
    const keys = await fetch(`${sandbox.loginOrigin}/${tenantId}/discovery/v2.0/keys`);
    const { payload, protectedHeader } = await jwtVerify(
      token,
      createLocalJWKSet((await keys.json()) as JSONWebKeySet),
      { currentDate: new Date(NOW), issuer: `https://login.microsoftonline.com/${tenantId}/v2.0` },
    );
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({
      tid: tenantId,
      oid: sandbox.tenants.current().company.cast.find((one) => one.key === 'manager')?.accountId,
      scp: 'User.Read Calendars.ReadBasic People.Read User.Read.All',
      ver: '2.0',
      // An hour from now.
      exp: NOW / 1000 + 3600,
    });
  });

  it('that is missing is answered 401 with a challenge', async () => {
    const { status, code, challenge } = await statusWith(null);
    expect([status, code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(challenge).toMatch(/^Bearer realm="", authorization_uri="https:/);
  });

  it('that has expired is answered 401', async () => {
    const token = await sandbox.issueToken('manager', { lifetimeSeconds: -60 });
    expect(await statusWith(token)).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken',
    });
  });

  it('for another audience is answered 401', async () => {
    const token = await sandbox.issueToken('manager', { audience: 'api://threewide' });
    expect(await statusWith(token)).toMatchObject({ status: 401 });
  });

  it('with a changed payload is answered 401', async () => {
    const [head, , signature] = (await sandbox.issueToken('manager')).split('.');
    const payload = {
      ...decodeJwt(await sandbox.issueToken('manager')),
      scp: 'Directory.Read.All',
    };
    const forged = Buffer.from(JSON.stringify(payload)).toString('base64url');
    expect(await statusWith(`${head}.${forged}.${signature}`)).toMatchObject({ status: 401 });
  });
});

describe('a token without the permission', () => {
  const withScopes = (...scopes: string[]) => sandbox.issueToken('manager', { scopes });

  it('may not list users with User.Read alone', async () => {
    expect(await statusWith(await withScopes('User.Read'), LIST)).toMatchObject({
      status: 403,
      code: 'Authorization_RequestDenied',
    });
  });

  it('sees only the basic properties of others with User.ReadBasic.All', async () => {
    const token = await withScopes('User.Read', 'User.ReadBasic.All');
    const { body } = await sandbox.graph('manager', LIST, { token });
    const [user] = body.value!.filter((one) => one['mail'] !== null);
    expect(user).toMatchObject({ displayName: expect.any(String) as string, jobTitle: null });
  });

  it.each([
    '/v1.0/users?$expand=manager($select=id)',
    '/v1.0/users?$filter=accountEnabled eq true',
    '/v1.0/me/manager',
  ])('is refused %s with User.ReadBasic.All', async (path) => {
    const token = await withScopes('User.Read', 'User.ReadBasic.All');
    expect(await statusWith(token, path)).toMatchObject({ status: 403 });
  });

  it.each([
    ['/v1.0/me/people', 'GET'],
    [calendarViewPath(-1, 0), 'GET'],
    ['/v1.0/me/events', 'POST'],
    ['/v1.0/me/findMeetingTimes', 'POST'],
    ['/v1.0/me/calendar/getSchedule', 'POST'],
  ])('is refused %s in the words of Exchange', async (path, method) => {
    const token = await withScopes('User.Read');
    const { status, body } = await sandbox.graph('manager', path, {
      token,
      method,
      ...(method === 'POST' && { body: {} }),
    });
    expect([status, body.error?.code]).toEqual([403, 'ErrorAccessDenied']);
  });

  it('is refused the app folder in the words of OneDrive', async () => {
    const { status, body } = await sandbox.graph(
      'manager',
      '/v1.0/me/drive/special/approot:/settings.json',
    );
    expect([status, body.error?.code]).toEqual([403, 'accessDenied']);
  });

  it('loses a permission at once when the fault takes it away', async () => {
    const token = await sandbox.issueToken('manager');
    expect(await statusWith(token, LIST)).toMatchObject({ status: 200 });
    sandbox.faults.set([{ kind: 'permissionMissing', permission: 'User.Read.All' }]);
    expect(await statusWith(token, LIST)).toMatchObject({ status: 403 });
    sandbox.faults.set([]);
    expect(await statusWith(token, LIST)).toMatchObject({ status: 200 });
  });

  it('of a guest may not list users, whatever it holds', async () => {
    const guest = sandbox.tenants
      .current()
      .directory.accounts()
      .find((one) => one.kind === 'guest');
    const token = await sandbox.issueToken(guest!.id);
    expect(await statusWith(token, LIST)).toMatchObject({
      status: 403,
      code: 'Authorization_RequestDenied',
    });
  });
});
