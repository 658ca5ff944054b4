import { msalOnBehalfOf } from '../../src/service/reporting/msalOnBehalfOf';
import type { Transport } from '../../src/service/transport';
import { API, AUTHORITY, id, TENANT } from './support/ids';

const CALLER = { tenant: TENANT, member: id('d', 1), token: 'the.callers.token' };

describe('the exchange of the caller’s token', () => {
  let forms: URLSearchParams[];
  let answer: () => Response;

  const transport: Transport = (url, init) => {
    const { pathname } = new URL(url);
    if (pathname.endsWith('/openid-configuration')) {
      return Promise.resolve(
        Response.json({
          issuer: `${AUTHORITY}/${TENANT}/v2.0`,
          authorization_endpoint: `${AUTHORITY}/${TENANT}/oauth2/v2.0/authorize`,
          token_endpoint: `${AUTHORITY}/${TENANT}/oauth2/v2.0/token`,
          jwks_uri: `${AUTHORITY}/${TENANT}/discovery/v2.0/keys`,
        }),
      );
    }
    if (pathname === `/${TENANT}/oauth2/v2.0/token`) {
      forms.push(new URLSearchParams(String(init?.body as string)));
      return Promise.resolve(answer());
    }
    return Promise.resolve(new Response('{}', { status: 404 }));
  };

  const exchange = () => {
    const settings = {
      authority: AUTHORITY,
      clientId: API,
      clientSecret: 'hush',
      scopes: ['https://graph.example/User.Read.All'],
    };
    return msalOnBehalfOf(settings, transport);
  };

  beforeEach(() => {
    forms = [];
    answer = () =>
      Response.json({
        token_type: 'Bearer',
        access_token: 'graph token',
        expires_in: 3600,
        scope: 'User.Read.All',
      });
  });

  test('asks the caller’s tenant, with the caller’s token as the assertion', async () => {
    expect(await exchange()(CALLER)).toBe('graph token');
    const [form] = forms;
    expect(form?.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
    expect(form?.get('requested_token_use')).toBe('on_behalf_of');
    expect(form?.get('assertion')).toBe(CALLER.token);
    expect(form?.get('client_id')).toBe(API);
    expect(form?.get('scope')).toContain('https://graph.example/User.Read.All');
    expect(form?.get('claims')).toContain('cp1'.toUpperCase());
  });

  test('keeps no token', async () => {
    const onBehalfOf = exchange();
    await onBehalfOf(CALLER);
    await onBehalfOf(CALLER);
    expect(forms).toHaveLength(2);
  });

  test('hands a demand for claims back to the client', async () => {
    const claims = '{"access_token":{"polids":{"essential":true}}}';
    answer = () =>
      Response.json(
        {
          error: 'interaction_required',
          error_description: 'AADSTS50076',
          suberror: 'basic_action',
          claims,
        },
        { status: 400 },
      );
    await expect(exchange()(CALLER)).rejects.toMatchObject({
      status: 401,
      code: 'claimsRequired',
      data: { claims },
    });
  });

  test('says that consent is missing as a 401 without claims', async () => {
    answer = () =>
      Response.json(
        { error: 'invalid_grant', suberror: 'consent_required', error_description: 'AADSTS65001' },
        { status: 400 },
      );
    await expect(exchange()(CALLER)).rejects.toMatchObject({ status: 401, data: { claims: null } });
  });

  test('that fails for another reason is a 503', async () => {
    answer = () => Response.json({ error: 'temporarily_unavailable' }, { status: 503 });
    await expect(exchange()(CALLER)).rejects.toMatchObject({
      status: 503,
      data: { what: 'tokenExchange' },
    });
  });
});
