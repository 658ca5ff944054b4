import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { API, APP, AUTHORITY, id, OTHER_TENANT, TENANT } from './support/ids';
import { newSigner, soundClaims } from './support/tokens';
import { World } from './support/world';

const MEMBER = id('d', 1);
const minutes = (count: number): number => count * 60;

describe('an access token', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.stop());

  const statusOf = async (token: string | null): Promise<number> => {
    const { status, text, headers } = await world.askWith(token, '/v1/rules');
    if (status === 401) {
      // Whatever is wrong with a token, the answer is the same.
      expect(text).toBe('{"error":"unauthorized"}');
      expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
    return status;
  };
  const withClaims = async (claims: Readonly<Record<string, unknown>>): Promise<number> =>
    statusOf(await world.token(MEMBER, claims));
  const seconds = (): number => Math.floor(world.now.getTime() / 1000);

  test('that is sound opens the door', async () => {
    expect(await withClaims({})).toBe(200);
  });

  test('is asked for', async () => {
    expect(await statusOf(null)).toBe(401);
  });

  test('without a signature (alg none) is refused', async () => {
    const token = new UnsecuredJWT(soundClaims(MEMBER, world.now)).encode();
    expect(await statusOf(token)).toBe(401);
  });

  test('signed by HS256 with the public key as the secret is refused', async () => {
    const publicKey = (await importJWK(world.signer.jwk, 'RS256')) as CryptoKey;
    const secrets = [await exportSPKI(publicKey), JSON.stringify(world.signer.jwk)];
    for (const secret of secrets) {
      const token = await new SignJWT(soundClaims(MEMBER, world.now))
        .setProtectedHeader({ alg: 'HS256', kid: world.signer.kid })
        .sign(new TextEncoder().encode(secret));
      expect(await statusOf(token)).toBe(401);
    }
  });

  test('by another algorithm of the same key is refused', async () => {
    const jwk = await crypto.subtle.exportKey('jwk', world.signer.privateKey);
    const key = await importJWK({ kty: 'RSA', ...jwk, alg: 'PS256', key_ops: ['sign'] }, 'PS256');
    const token = await new SignJWT(soundClaims(MEMBER, world.now))
      .setProtectedHeader({ alg: 'PS256', kid: world.signer.kid })
      .sign(key);
    expect(await statusOf(token)).toBe(401);
  });

  test("signed by another tenant's key is refused, under its own name and under ours", async () => {
    const foreign = await newSigner('foreign');
    world.published.set(OTHER_TENANT, [foreign]);
    expect(await statusOf(await world.token(MEMBER, {}, foreign))).toBe(401);
    const disguised = { ...foreign, kid: world.signer.kid };
    expect(await statusOf(await world.token(MEMBER, {}, disguised))).toBe(401);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['wrong audience', { aud: APP }],
    ['audience in the old form', { aud: `api://${API}` }],
    ['wrong issuer', { iss: 'https://evil.example/v2.0' }],
    ["another tenant's issuer", { iss: `${AUTHORITY}/${OTHER_TENANT}/v2.0` }],
    ['issuer of version 1', { iss: `https://sts.windows.net/${TENANT}/` }],
    ['tenant not on the list', { tid: id('f', 1), iss: `${AUTHORITY}/${id('f', 1)}/v2.0` }],
    ['tenant that is a path', { tid: '../../evil', iss: `${AUTHORITY}/../../evil/v2.0` }],
    ['wrong scope', { scp: 'User.Read' }],
    ['scope that only begins like ours', { scp: 'access_as_user_not' }],
    ['application permission instead of a scope', { scp: undefined, roles: ['access_as_user'] }],
    ['token of an application', { idtyp: 'app' }],
    ['unknown calling application', { azp: id('f', 2) }],
    ['no calling application', { azp: undefined }],
    ['version 1', { ver: '1.0' }],
    ['no object id', { oid: undefined }],
    ['object id that is no id', { oid: "x' or '1'='1" }],
    ['no expiry', { exp: undefined }],
  ])('with %s is refused', async (_name, claims) => {
    expect(await withClaims(claims)).toBe(401);
  });

  test('that has expired is refused beyond a minute of skew', async () => {
    expect(await withClaims({ exp: seconds() - 30 })).toBe(200);
    expect(await withClaims({ exp: seconds() - minutes(2) })).toBe(401);
  });

  test('that was found good a moment ago is refused when it expires meanwhile', async () => {
    const before = world.now;
    const token = await world.token(MEMBER, { exp: seconds() - 50 });
    expect(await statusOf(token)).toBe(200);
    // Ten seconds later it is a minute past its expiry.
    world.now = new Date(before.getTime() + 10_000);
    expect(await statusOf(token)).toBe(401);
    world.now = before;
  });

  test('that is not yet valid is refused beyond a minute of skew', async () => {
    expect(await withClaims({ nbf: seconds() + 30 })).toBe(200);
    expect(await withClaims({ nbf: seconds() + minutes(2) })).toBe(401);
  });

  test('cannot be an ID token', async () => {
    // An ID token names the signed-in application as its audience and carries no scope and no azp.
    const idToken = { aud: API, scp: undefined, azp: undefined, nonce: 'n', name: 'x' };
    expect(await withClaims(idToken)).toBe(401);
  });

  test('is not text in another place or shape', async () => {
    const token = await world.token(MEMBER);
    expect((await world.askWith(null, `/v1/rules?access_token=${token}`)).status).toBe(401);
    for (const authorization of [`Basic ${token}`, token, `Bearer ${token}.x`, 'Bearer a.b.c']) {
      const headers = { authorization };
      expect((await world.askWith(null, '/v1/rules', { headers })).status).toBe(401);
    }
  });
});

describe('signing keys', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.create();
  });
  // A process that has read no keys yet.
  beforeEach(async () => {
    world.app = await world.start();
    world.published.set(TENANT, [world.signer]);
    world.keyRequests = 0;
    world.keysDown = false;
  });
  afterAll(() => world.stop());

  const later = (ms: number): void => {
    world.now = new Date(world.now.getTime() + ms);
  };
  const statusOf = async (token: string): Promise<number> =>
    (await world.askWith(token, '/v1/rules')).status;

  test('are read once and a flood of unknown key ids does not read them more often than every 30 s', async () => {
    await statusOf(await world.token(MEMBER));
    expect(world.keyRequests).toBe(1);
    const stranger = await newSigner('unknown');
    for (let i = 0; i < 50; i++) {
      const signer = { ...stranger, kid: `unknown-${i}` };
      expect(await statusOf(await world.token(MEMBER, {}, signer))).toBe(401);
    }
    expect(world.keyRequests).toBe(1);
    later(31_000);
    for (let i = 0; i < 10; i++) await statusOf(await world.token(MEMBER, {}, stranger));
    expect(world.keyRequests).toBe(2);
  });

  test('that are new are found by their unknown id', async () => {
    expect(await statusOf(await world.token(MEMBER))).toBe(200);
    const next = await newSigner('second');
    world.published.set(TENANT, [world.signer, next]);
    later(31_000);
    expect(await statusOf(await world.token(MEMBER, {}, next))).toBe(200);
  });

  test('that cannot be read make a 503, not a 401; those that were read serve on', async () => {
    world.keysDown = true;
    const refused = await world.askWith(await world.token(MEMBER), '/v1/rules');
    expect(refused.status).toBe(503);
    expect(refused.body).toEqual({ error: 'unavailable', what: 'signingKeys' });
    world.keysDown = false;
    later(6_000);
    expect(await statusOf(await world.token(MEMBER))).toBe(200);
    world.keysDown = true;
    later(2 * 3_600_000);
    expect(await statusOf(await world.token(MEMBER))).toBe(200);
    // An unknown key may be a new one that could not be read: not the caller's fault.
    expect(await statusOf(await world.token(MEMBER, {}, await newSigner('new')))).toBe(503);
  });

  test('of a tenant that is not on the list are never asked for', async () => {
    const claims = { tid: id('f', 1), iss: `${AUTHORITY}/${id('f', 1)}/v2.0` };
    expect(await statusOf(await world.token(MEMBER, claims))).toBe(401);
    expect(world.keyRequests).toBe(0);
  });
});
