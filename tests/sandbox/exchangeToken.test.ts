import { decodeJwt } from 'jose';
import { API_ID, API_SECRET } from '../../src/sandbox/login/scopes';
import { openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let tenantId: string;
let assertion: string;
beforeAll(async () => {
  sandbox = await openSandbox();
  tenantId = sandbox.tenants.current().company.tenantId;
  assertion = await sandbox.issueToken('manager', { audience: API_ID, scopes: ['access_as_user'] });
});
afterEach(() => sandbox.faults.set([]));
afterAll(() => sandbox.close());

async function exchange(more: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${sandbox.loginOrigin}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_id: API_ID,
      client_secret: API_SECRET,
      scope: 'https://graph.microsoft.com/User.Read.All',
      assertion,
      ...more,
    }),
  });
  const body = (await response.json()) as Readonly<Record<string, unknown>>;
  return { status: response.status, body };
}

const refusal = async (more: Readonly<Record<string, string>>) => {
  const { status, body } = await exchange(more);
  return [status, body['error'], (body['error_codes'] as readonly number[])[0]];
};

describe('an exchange on behalf of', () => {
  it('gives the API a token for Graph in the caller’s name', async () => {
    const { status, body } = await exchange();
    expect(status).toBe(200);
    const caller = sandbox.tenants.current().company.cast.find(({ key }) => key === 'manager');
    expect(decodeJwt(String(body['access_token']))).toMatchObject({
      oid: caller?.accountId,
      azp: API_ID,
      scp: 'User.Read.All',
    });
    const answer = await sandbox.graph('manager', '/v1.0/me/directReports?$select=id', {
      token: String(body['access_token']),
    });
    expect(answer.status).toBe(200);
  });

  it('is refused to anybody but the API', async () => {
    expect(await refusal({ client_secret: 'guessed' })).toEqual([400, 'invalid_client', 7000215]);
    expect(await refusal({ client_id: '3a1d8c52-6f0b-4e57-9c1e-5b7a0d2f4e68' })).toEqual([
      400,
      'invalid_client',
      7000215,
    ]);
  });

  it('is refused for a token that is not the API’s, and for none', async () => {
    const graphToken = await sandbox.issueToken('manager');
    expect(await refusal({ assertion: graphToken })).toEqual([400, 'invalid_grant', 500133]);
    expect(await refusal({ assertion: '' })).toEqual([400, 'invalid_grant', 500133]);
    const expired = await sandbox.issueToken('manager', {
      audience: API_ID,
      lifetimeSeconds: -60,
    });
    expect(await refusal({ assertion: expired })).toEqual([400, 'invalid_grant', 500133]);
  });

  it('is refused for more than an administrator has consented to', async () => {
    expect(await refusal({ scope: 'https://graph.microsoft.com/Calendars.Read' })).toEqual([
      400,
      'invalid_grant',
      65001,
    ]);
    sandbox.faults.set([{ kind: 'permissionMissing', permission: 'User.Read.All' }]);
    expect(await refusal({})).toEqual([400, 'invalid_grant', 65001]);
  });
});

it('the host’s broker gives a token for the API when the API is asked for', async () => {
  const person = sandbox.tenants.current().company.cast[0]!.accountId;
  const answer = await fetch(`${sandbox.origin}/sandbox/api/bridge/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      person,
      clientId: 'the-app',
      scope: `api://${API_ID}/access_as_user openid profile`,
    }),
  });
  const { token } = (await answer.json()) as { readonly token: Readonly<Record<string, string>> };
  expect(token['scope']).toBe(`api://${API_ID}/access_as_user`);
  expect(decodeJwt(token['access_token']!)).toMatchObject({
    aud: API_ID,
    scp: 'access_as_user',
    oid: person,
    ver: '2.0',
  });
});
