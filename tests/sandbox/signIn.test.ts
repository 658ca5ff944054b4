import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let tenantId: string;
let redirectUri: string;
beforeAll(async () => {
  sandbox = await openSandbox();
  tenantId = sandbox.tenants.current().company.tenantId;
  redirectUri = `${sandbox.origin}/app/redirect.html`;
});
afterEach(() => {
  for (const { accountId } of sandbox.tenants.current().company.cast) {
    sandbox.consent.setLevel(accountId, 'full');
  }
});
afterAll(() => sandbox.close());

const VERIFIER = randomBytes(32).toString('base64url');
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const CLIENT = '3a1d8c52-6f0b-4e57-9c1e-5b7a0d2f4e68';

function person(key: string): string {
  return sandbox.tenants.current().company.cast.find((one) => one.key === key)!.accountId;
}

async function authorize(more: Readonly<Record<string, string>>) {
  const query = new URLSearchParams({
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'User.Read openid profile',
    state: 'abc',
    nonce: 'n-1',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...more,
  });
  const address = `${sandbox.loginOrigin}/${tenantId}/oauth2/v2.0/authorize?${query.toString()}`;
  const response = await fetch(address, { redirect: 'manual' });
  const location = response.headers.get('location');
  return {
    status: response.status,
    page: await response.text(),
    answer: new URLSearchParams(location?.split('#')[1] ?? ''),
  };
}

async function token(form: Readonly<Record<string, string>>) {
  const response = await fetch(`${sandbox.loginOrigin}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: CLIENT, redirect_uri: redirectUri, ...form }),
  });
  const body = (await response.json()) as Readonly<Record<string, string | number | undefined>>;
  return { status: response.status, body };
}

async function codeFor(key: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const { answer } = await authorize({ sandbox_person: person(key), ...more });
  return answer.get('code')!;
}

const redeem = (code: string, more: Readonly<Record<string, string>> = {}) =>
  token({
    grant_type: 'authorization_code',
    code,
    code_verifier: VERIFIER,
    scope: 'User.Read',
    ...more,
  });

describe('the metadata', () => {
  it('name the real issuer and endpoints on this machine', async () => {
    const response = await fetch(
      `${sandbox.loginOrigin}/${tenantId}/v2.0/.well-known/openid-configuration`,
    );
    expect(await response.json()).toMatchObject({
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      authorization_endpoint: `${sandbox.origin}/${tenantId}/oauth2/v2.0/authorize`,
      token_endpoint: `${sandbox.origin}/${tenantId}/oauth2/v2.0/token`,
    });
  });

  it('are the authorityMetadata of the app’s settings', async () => {
    const config = (await (await fetch(`${sandbox.origin}/app/config.json`)).json()) as object;
    expect(config).toMatchObject({
      clientId: CLIENT,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      authorityMetadata: { jwks_uri: `${sandbox.origin}/${tenantId}/discovery/v2.0/keys` },
      graphOrigin: 'https://graph.microsoft.com',
      service: null,
      hostOrigins: [sandbox.origin],
    });
  });
});

describe('signing in', () => {
  it('asks who it is, with everybody of the cast to choose from', async () => {
    const { status, page } = await authorize({});
    expect(status).toBe(200);
    expect(page).toContain('Pick an account');
    expect(page.match(/class="choice"/g)).toHaveLength(5);
  });

  it('gives a code once chosen, and tokens for the code', async () => {
    const { answer } = await authorize({ sandbox_person: person('manager') });
    expect(answer.get('state')).toBe('abc');
    const { status, body } = await redeem(answer.get('code')!);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    const claims = decodeJwt(String(body['id_token']));
    expect(claims).toMatchObject({
      oid: person('manager'),
      tid: tenantId,
      aud: CLIENT,
      nonce: 'n-1',
    });
    const me = await sandbox.graph('salesRep', '/v1.0/me', { token: String(body['access_token']) });
    expect(me.body['id']).toBe(person('manager'));
  });

  it('goes straight through for a login hint, and for sandbox_auto', async () => {
    const upn = sandbox.tenants.current().directory.byId(person('newHire'))!.userPrincipalName;
    expect((await authorize({ login_hint: upn })).answer.get('code')).not.toBeNull();
    expect((await authorize({ sandbox_auto: '1' })).answer.get('code')).not.toBeNull();
  });

  it('answers a silent request by an error where nobody is signed in', async () => {
    const { answer } = await authorize({ prompt: 'none' });
    expect(answer.get('error')).toBe('login_required');
  });

  it.each([
    ['a reply address elsewhere', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
    ['no code challenge', { code_challenge: '' }, 'AADSTS9002325'],
  ])('is refused for %s', async (_why, more, number) => {
    const { status, page } = await authorize({ sandbox_person: person('manager'), ...more });
    expect(status).toBe(400);
    expect(page).toContain(number);
  });
});

describe('the token endpoint', () => {
  it('takes a code once', async () => {
    const code = await codeFor('manager');
    expect((await redeem(code)).status).toBe(200);
    expect(await redeem(code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('takes only the verifier that belongs to the challenge', async () => {
    const { status, body } = await redeem(await codeFor('manager'), { code_verifier: 'guess' });
    expect([status, body['error']]).toEqual([400, 'invalid_grant']);
    expect(body['error_description']).toContain('AADSTS501481');
  });

  it('renews by a refresh token, and by nothing else', async () => {
    const { body } = await redeem(await codeFor('manager'));
    const renewed = await token({
      grant_type: 'refresh_token',
      refresh_token: String(body['refresh_token']),
      scope: 'User.Read',
    });
    expect(renewed.status).toBe(200);
    const wrong = await token({
      grant_type: 'refresh_token',
      refresh_token: 'x',
      scope: 'User.Read',
    });
    expect(wrong.body['error']).toBe('invalid_grant');
    expect((await token({ grant_type: 'password' })).body['error']).toBe('unsupported_grant_type');
  });

  it('says consent_required for a permission that is not granted', async () => {
    const { body } = await redeem(await codeFor('manager'));
    const refused = await token({
      grant_type: 'refresh_token',
      refresh_token: String(body['refresh_token']),
      scope: 'Calendars.ReadWrite',
    });
    expect(refused.body).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required' });
  });
});

describe('consent', () => {
  it('is asked for, given, and then in the token', async () => {
    sandbox.consent.setLevel(person('manager'), 'none');
    const asked = await authorize({ sandbox_person: person('manager') });
    expect(asked.page).toContain('Permissions requested');
    expect(asked.page).toContain('<li>User.Read</li>');
    const code = await codeFor('manager', { sandbox_consent: 'yes' });
    const { body } = await redeem(code);
    expect(decodeJwt(String(body['access_token']))['scp']).toBe('User.Read');
  });

  it('can be denied', async () => {
    sandbox.consent.setLevel(person('manager'), 'none');
    const { answer } = await authorize({
      sandbox_person: person('manager'),
      sandbox_consent: 'no',
    });
    expect(answer.get('error')).toBe('access_denied');
  });

  it('of an administrator is needed for the directory, and holds for everybody then', async () => {
    sandbox.consent.setLevel(person('manager'), 'limited');
    sandbox.consent.setLevel(person('newHire'), 'limited');
    const scope = 'User.Read.All openid';
    const blocked = await authorize({
      sandbox_person: person('manager'),
      scope,
      sandbox_consent: 'yes',
    });
    expect(blocked.page).toContain('Need admin approval');
    const consentPage = `${sandbox.loginOrigin}/${tenantId}/adminconsent?scope=User.Read.All`;
    expect(await (await fetch(consentPage)).text()).toContain(
      'Permissions requested for your organization',
    );
    await fetch(`${consentPage}&sandbox_consent=yes`);
    for (const key of ['manager', 'newHire']) {
      expect(await codeFor(key, { scope })).not.toBeNull();
      const token_ = await sandbox.issueToken(key);
      expect(decodeJwt(token_)['scp']).toContain('User.Read.All');
    }
  });
});
