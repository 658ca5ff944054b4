import { claimsOfChallenge, readUntilError } from './support/readings';
import { calendarViewPath, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.faults.set([]));
afterAll(() => sandbox.close());

const statuses = async (count: number, path = '/v1.0/me'): Promise<number[]> => {
  const seen: number[] = [];
  for (let i = 0; i < count; i++) seen.push((await sandbox.graph('manager', path)).status);
  return seen;
};

describe('a fault by status', () => {
  it('hits once, with the Retry-After given', async () => {
    sandbox.faults.set([{ kind: 'status', status: 429, when: 'once', retryAfter: '0.5' }]);
    const first = await sandbox.graph('manager', '/v1.0/me');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '0.5']);
    expect(first.body.error?.code).toBe('TooManyRequests');
    expect(await statuses(2)).toEqual([200, 200]);
  });

  it('hits every third request', async () => {
    sandbox.faults.set([{ kind: 'status', status: 503, when: { everyNth: 3 } }]);
    expect(await statuses(6)).toEqual([200, 200, 503, 200, 200, 503]);
  });

  it('hits only the path it is meant for', async () => {
    sandbox.faults.set([{ kind: 'status', status: 504, when: 'always', path: '/calendarView' }]);
    expect(await statuses(1)).toEqual([200]);
    expect(await statuses(1, calendarViewPath(-1, 0))).toEqual([504]);
  });

  it('can leave Retry-After out, and can hide it from scripts', async () => {
    sandbox.faults.set([{ kind: 'status', status: 429, when: 'always' }]);
    expect((await sandbox.graph('manager', '/v1.0/me')).headers.get('retry-after')).toBeNull();
    const exposed = async (): Promise<string | null> =>
      (await sandbox.graph('manager', '/v1.0/me')).headers.get('access-control-expose-headers');
    expect(await exposed()).toContain('Retry-After');
    sandbox.faults.set([{ kind: 'retryAfterHidden' }]);
    expect(await exposed()).not.toContain('Retry-After');
  });
});

describe('a damaged answer', () => {
  const read = async () =>
    readUntilError(
      `${sandbox.graphOrigin}/v1.0/users?$top=100`,
      await sandbox.issueToken('manager'),
    );

  it('breaks off in the middle of the body', async () => {
    sandbox.faults.set([{ kind: 'reset', when: 'once' }]);
    const broken = await read();
    expect(broken).toMatchObject({ status: 200, error: expect.any(Error) as Error });
    const { bytes } = await read();
    expect(broken.bytes).toBeGreaterThan(0);
    expect(broken.bytes).toBeLessThan(bytes);
  });

  it('that breaks off leaves one line in the log, as a reset connection', async () => {
    sandbox.requestLog.clear();
    sandbox.faults.set([{ kind: 'reset', when: 'once' }]);
    await read();
    // The connection closes in the server a moment after the reader has noticed.
    while (sandbox.requestLog.entries.length === 0)
      await new Promise((done) => setTimeout(done, 5));
    await read();
    expect(sandbox.requestLog.entries.map(({ status, problem }) => [status, problem])).toEqual([
      [0, 'connection reset'],
      [200, undefined],
    ]);
  });

  it('ends early and looks complete', async () => {
    sandbox.faults.set([{ kind: 'truncated', when: 'once' }]);
    const cut = await read();
    expect(cut).toMatchObject({ status: 200, error: null });
    expect(() => JSON.parse(cut.text) as unknown).toThrow(SyntaxError);
  });

  it('is a web page instead of JSON', async () => {
    sandbox.faults.set([{ kind: 'wrongType', when: 'once' }]);
    const page = await read();
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.text).toContain('<!doctype html>');
  });
});

describe('offline', () => {
  it('refuses Graph and the token service, and keeps the pages', async () => {
    sandbox.faults.set([{ kind: 'offline' }]);
    const token = await sandbox.issueToken('manager');
    await expect(sandbox.graph('manager', '/v1.0/me', { token })).rejects.toThrow('fetch failed');
    const { tenantId } = sandbox.tenants.current().company;
    await expect(fetch(`${sandbox.loginOrigin}/${tenantId}/discovery/v2.0/keys`)).rejects.toThrow();
    expect((await fetch(sandbox.origin)).status).toBe(200);
  });
});

describe('a slow network', () => {
  it('keeps the answer back for the time given', async () => {
    sandbox.faults.set([{ kind: 'slow', delayMs: 120 }]);
    const token = await sandbox.issueToken('manager');
    const before = performance.now();
    await sandbox.graph('manager', '/v1.0/me', { token });
    expect(performance.now() - before).toBeGreaterThanOrEqual(110);
  });
});

describe('a claims challenge', () => {
  it('goes on until a token comes that was asked for with its claims', async () => {
    sandbox.faults.set([{ kind: 'claimsChallenge' }]);
    const refused = await sandbox.graph('manager', '/v1.0/me');
    expect([refused.status, refused.body.error?.code]).toEqual([401, 'InvalidAuthenticationToken']);
    const claims = claimsOfChallenge(refused.headers.get('www-authenticate')!);
    expect(JSON.parse(claims)).toEqual({
      // The second of the test's clock.
      access_token: {
        nbf: { essential: true, value: String(Date.parse('2026-11-24T09:00:00Z') / 1000) },
      },
    });
    const capable = JSON.stringify({ access_token: { xms_cc: { values: ['CP1'] } } });
    const without = await sandbox.issueToken('manager', { claims: capable });
    expect((await sandbox.graph('manager', '/v1.0/me', { token: without })).status).toBe(401);
    const token = await sandbox.issueToken('manager', { claims });
    expect((await sandbox.graph('manager', '/v1.0/me', { token })).status).toBe(200);
  });
});

describe('a token that expires while reading', () => {
  it('is refused at the turn meant and good again afterwards', async () => {
    sandbox.faults.set([{ kind: 'expiredToken', when: { everyNth: 2 } }]);
    expect(await statuses(4)).toEqual([200, 401, 200, 401]);
  });
});

describe('a clock that is off', () => {
  it('shows in the Date header and makes tokens of the right time invalid', async () => {
    const token = await sandbox.issueToken('manager', { lifetimeSeconds: 300 });
    sandbox.faults.set([{ kind: 'clockOff', minutes: 10 }]);
    const { status, headers } = await sandbox.graph('manager', '/v1.0/me', { token });
    expect(status).toBe(401);
    expect(headers.get('date')).toBe('Tue, 24 Nov 2026 09:10:00 GMT');
  });
});
