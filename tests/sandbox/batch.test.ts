import { MAILBOX_CONCURRENCY } from '../../src/sandbox/graph/throttling';
import { calendarViewPath, openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.faults.set([]));
afterAll(() => sandbox.close());

interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> & { readonly error?: { readonly code: string } };
}

async function batch(requests: readonly object[]): Promise<Map<string, BatchAnswer>> {
  const { status, body } = await sandbox.graph('manager', '/v1.0/$batch', {
    method: 'POST',
    body: { requests },
  });
  expect(status).toBe(200);
  const answers = body['responses'] as readonly BatchAnswer[];
  return new Map(answers.map((answer) => [answer.id, answer]));
}

const get = (id: string, url: string) => ({ id, method: 'GET', url });

describe('POST /$batch', () => {
  it('answers every item with a status of its own', async () => {
    const answers = await batch([
      get('a', '/me?$select=displayName'),
      get('b', '/users/no-such-id'),
      get('c', '/users?$top=1000'),
    ]);
    expect([...answers.values()].map(({ id, status }) => [id, status])).toEqual([
      ['a', 200],
      ['b', 404],
      ['c', 400],
    ]);
    expect(answers.get('a')!.body['displayName']).toEqual(expect.any(String));
    expect(answers.get('b')!.body.error?.code).toBe('Request_ResourceNotFound');
  });

  it('gives a photo as base64', async () => {
    const person = sandbox.tenants
      .current()
      .directory.accounts()
      .find((one) => one.hasPhoto)!;
    const answers = await batch([get('p', `/users/${person.id}/photo/$value`)]);
    const photo = answers.get('p')!;
    expect(photo.headers['Content-Type']).toBe('image/png');
    expect(
      Buffer.from(photo.body as unknown as string, 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('takes headers of single items', async () => {
    const climb = '/me?$expand=manager($levels=max;$select=id)&$count=true&$select=id';
    const answers = await batch([
      { ...get('with', climb), headers: { ConsistencyLevel: 'eventual' } },
      get('without', climb),
    ]);
    expect([answers.get('with')!.status, answers.get('without')!.status]).toEqual([200, 400]);
  });

  it('keeps to the order of dependsOn, and fails what depends on a failure', async () => {
    const answers = await batch([
      { ...get('second', '/me'), dependsOn: ['first'] },
      get('first', '/users/no-such-id'),
    ]);
    expect([...answers.keys()]).toEqual(['first', 'second']);
    expect(answers.get('second')!.status).toBe(424);
  });

  it('throttles single items while that fault is on', async () => {
    sandbox.faults.set([
      { kind: 'batchItem', status: 429, when: { everyNth: 2 }, retryAfter: '1.5' },
    ]);
    const answers = await batch([get('a', '/me'), get('b', '/me'), get('c', '/me')]);
    expect([...answers.values()].map((one) => one.status).sort()).toEqual([200, 200, 429]);
    const throttled = [...answers.values()].find((one) => one.status === 429)!;
    expect(throttled.headers['Retry-After']).toBe('1.5');
  });

  it.each([
    ['more than 20 items', Array.from({ length: 21 }, (_, i) => get(String(i), '/me'))],
    ['no items', []],
    ['the same id twice', [get('a', '/me'), get('a', '/me')]],
    ['an item without an id', [{ method: 'GET', url: '/me' }]],
    ['an absolute address', [get('a', 'https://graph.microsoft.com/v1.0/me')]],
    ['a dependency that is not there', [{ ...get('a', '/me'), dependsOn: ['z'] }]],
    [
      'a circle of dependencies',
      [
        { ...get('a', '/me'), dependsOn: ['b'] },
        { ...get('b', '/me'), dependsOn: ['a'] },
      ],
    ],
  ])('is refused as a whole for %s', async (_why, requests) => {
    const { status, body } = await sandbox.graph('manager', '/v1.0/$batch', {
      method: 'POST',
      body: { requests },
    });
    expect([status, body.error?.code]).toEqual([400, 'BadRequest']);
  });
});

describe('the limit of a mailbox', () => {
  it('turns away the fifth request that one app has under way, and lets it in afterwards', async () => {
    const token = await sandbox.issueToken('manager');
    const ask = () => sandbox.graph('manager', calendarViewPath(-2, 0), { token });
    await ask();
    // On a busy machine it takes a while until seven are under way.
    sandbox.faults.set([{ kind: 'slow', delayMs: 5_000 }]);
    const answers = await Promise.all(Array.from({ length: 7 }, ask));
    const refused = answers.filter((one) => one.status === 429);
    // Seven at once, four of them inside.
    expect(refused).toHaveLength(7 - MAILBOX_CONCURRENCY);
    for (const { body, headers } of refused) {
      expect(body.error).toMatchObject({
        code: 'ApplicationThrottled',
        message: expect.stringContaining('MailboxConcurrency') as string,
      });
      expect(headers.get('retry-after')).toBe('1');
    }
    sandbox.faults.set([]);
    expect((await ask()).status).toBe(200);
  });
});
