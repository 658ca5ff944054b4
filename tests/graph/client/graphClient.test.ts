import { AuthError } from '../../../src/model/authError';
import { createGraphClient } from '../../../src/graph/client/graphClient';
import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

const me = { path: '/me', permission: 'User.Read', service: 'directory' } as const;
const calendar = { ...me, path: '/me/calendarView', service: 'outlook' } as const;
const draft = { ...me, path: '/me/events', permission: 'Calendars.ReadWrite', body: { a: 1 } };

const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const cutOff = () =>
  new Response('{"value": [{"id"', { headers: { 'Content-Type': 'application/json' } });
const portal = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } });

describe('a request to Graph', () => {
  it('carries a token for its permission, its headers and its encoded query', async () => {
    const graph = fakeGraph(json({ id: 'ego' }));
    const query = { $expand: 'manager($levels=max;$select=id)', $count: 'true' };
    const headers = { ConsistencyLevel: 'eventual' };
    expect(await graph.client.send({ ...me, query, headers })).toEqual({ id: 'ego' });
    const [sent] = graph.sent;
    expect(graph.tokens).toEqual([['User.Read', undefined]]);
    expect(sent?.method).toBe('GET');
    expect(sent?.url.origin + sent!.url.pathname).toBe('https://graph.microsoft.com/v1.0/me');
    expect(Object.fromEntries(sent!.url.searchParams)).toEqual(query);
    expect(sent?.headers.get('Authorization')).toBe('Bearer token1');
    expect(sent?.headers.get('ConsistencyLevel')).toBe('eventual');
  });

  it('goes to the cloud of the deployment', async () => {
    const graph = fakeGraph(json({}));
    const client = createGraphClient({ ...graph.options, origin: 'https://graph.microsoft.us' });
    await client.send(me);
    expect(graph.sent[0]?.url.href).toBe('https://graph.microsoft.us/v1.0/me');
  });

  it('never takes a token to another place than its cloud', async () => {
    const graph = fakeGraph(json({}));
    const elsewhere = { ...me, path: 'https://graph.microsoft.com.evil.example/v1.0/users' };
    expect(await problemOf(graph.client.send(elsewhere))).toMatchObject({ code: 'foreignLink' });
    expect(graph.sent).toEqual([]);
    expect(graph.tokens).toEqual([]);
  });

  it('sends a POST as JSON', async () => {
    const graph = fakeGraph(new Response(null, { status: 204 }));
    expect(await graph.client.send(draft)).toBeNull();
    expect(graph.sent[0]).toMatchObject({ method: 'POST', body: { a: 1 } });
    expect(graph.sent[0]?.headers.get('Content-Type')).toBe('application/json');
  });
});

describe('a claims challenge', () => {
  const claims = '{"access_token":{}}';
  const challenge = () =>
    refusal(401, 'InvalidAuthenticationToken', {
      'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"`,
    });

  it('is answered with a new token and the request repeated', async () => {
    const graph = fakeGraph(challenge(), json({ id: 'ego' }));
    expect(await graph.client.send(me)).toEqual({ id: 'ego' });
    expect(graph.tokens).toEqual([
      ['User.Read', undefined],
      ['User.Read', claims],
    ]);
    expect(graph.sent[1]?.headers.get('Authorization')).toBe('Bearer token2');
  });

  it('is answered once only', async () => {
    const graph = fakeGraph(challenge(), challenge());
    expect(await problemOf(graph.client.send(me))).toEqual({
      kind: 'signInNeeded',
      claims,
      requestId: 'r-1',
    });
  });

  it('asks for the person where no token comes silently', async () => {
    const graph = fakeGraph(challenge());
    const client = createGraphClient({
      ...graph.options,
      getToken: (_scopes, asked) =>
        asked === undefined ? Promise.resolve('t') : Promise.reject(new Error('interaction')),
    });
    expect(await problemOf(client.send(me))).toEqual({
      kind: 'signInNeeded',
      claims,
      requestId: null,
    });
  });

  it('is not seen in an ordinary 401, for which any new token will do', async () => {
    const expired = () => refusal(401, 'InvalidAuthenticationToken');
    const graph = fakeGraph(expired, json({ id: 'ego' }), expired, expired);
    expect(await graph.client.send(me)).toEqual({ id: 'ego' });
    expect(graph.tokens).toEqual([
      ['User.Read', undefined],
      // Asks for nothing in particular, so that sign-in does not give the token it has.
      ['User.Read', '{"access_token":{}}'],
    ]);
    expect(await problemOf(graph.client.send(me))).toEqual({
      kind: 'signInNeeded',
      claims: null,
      requestId: 'r-1',
    });
  });
});

describe('a token that does not come', () => {
  it('is a matter of sign-in, or of being offline', async () => {
    const graph = fakeGraph();
    const failing = (error: Error) =>
      createGraphClient({ ...graph.options, getToken: () => Promise.reject(error) });
    const consent = { kind: 'interactionRequired', consent: true, scopes: ['User.Read'] } as const;
    expect(await problemOf(failing(new AuthError(consent)).send(me))).toMatchObject({
      kind: 'signInNeeded',
    });
    expect(await problemOf(failing(new AuthError({ kind: 'offline' })).send(me))).toEqual({
      kind: 'offline',
    });
  });
});

describe('a refusal', () => {
  it('names the permission that the request needs', async () => {
    const graph = fakeGraph(refusal(403, 'Authorization_RequestDenied'));
    expect(await problemOf(graph.client.send({ ...me, permission: 'User.Read.All' }))).toEqual({
      kind: 'forbidden',
      permission: 'User.Read.All',
      requestId: 'r-1',
    });
  });

  it('is unexpected otherwise, with what Graph says and the request id of the header', async () => {
    const graph = fakeGraph(refusal(400, 'BadRequest', { 'request-id': 'from-header' }));
    expect(await problemOf(graph.client.send(me))).toEqual({
      kind: 'unexpected',
      status: 400,
      code: 'BadRequest',
      message: 'BadRequest.',
      requestId: 'from-header',
    });
  });

  it('may say nothing at all', async () => {
    const graph = fakeGraph(new Response('oops', { status: 500 }));
    expect(await problemOf(graph.client.send(me))).toEqual({
      kind: 'unexpected',
      status: 500,
      code: '',
      message: '',
      requestId: null,
    });
  });
});

describe('throttling', () => {
  const throttled = (after?: string) =>
    refusal(429, 'TooManyRequests', after === undefined ? {} : { 'Retry-After': after });

  it('is waited out and the wait reported', async () => {
    const graph = fakeGraph(throttled('3'), throttled('0.5'), json({ id: 'ego' }));
    expect(await graph.client.send(me)).toEqual({ id: 'ego' });
    expect(graph.clock.waits).toEqual([3_000, 500]);
    expect(graph.pauses).toEqual([
      { reason: 'throttled', ms: 3_000 },
      { reason: 'throttled', ms: 500 },
    ]);
  });

  it('holds back the other requests to the same service, and only those', async () => {
    const graph = fakeGraph(throttled('5'), json(1), json(2), json(3));
    await graph.client.send(calendar);
    expect(graph.clock.waits).toEqual([5_000]);
    graph.client.pause('outlook', 2_000);
    await graph.client.send(me);
    expect(graph.clock.waits).toEqual([5_000]);
    await graph.client.send(calendar);
    expect(graph.clock.waits).toEqual([5_000, 2_000]);
  });

  it('becomes a problem with the wait when there is no end of it', async () => {
    const graph = fakeGraph(...Array.from({ length: 6 }, () => throttled('2')));
    expect(await problemOf(graph.client.send(me))).toEqual({
      kind: 'throttled',
      waitSeconds: 2,
      requestId: 'r-1',
    });
    expect(graph.sent).toHaveLength(6);
  });

  it('becomes a problem at once when the wait is too long to sit out', async () => {
    const graph = fakeGraph(throttled('600'));
    expect(await problemOf(graph.client.send(me))).toMatchObject({ waitSeconds: 600 });
    expect(graph.clock.waits).toEqual([]);
  });

  it('repeats even a write, which a 429 did not carry out', async () => {
    const graph = fakeGraph(throttled('1'), json({ id: 'event' }, 201));
    expect(await graph.client.send(draft)).toEqual({ id: 'event' });
  });

  it('ends when the person cancels', async () => {
    const graph = fakeGraph(throttled('100'));
    const abort = new AbortController();
    const promise = problemOf(graph.client.send({ ...me, signal: abort.signal }));
    abort.abort();
    expect(await promise).toEqual({ kind: 'cancelled' });
  });
});

describe('a bad connection', () => {
  it('is tried again', async () => {
    const graph = fakeGraph(lost, lost, json({ id: 'ego' }));
    expect(await graph.client.send(me)).toEqual({ id: 'ego' });
    expect(graph.clock.waits).toEqual([250, 500]);
    expect(graph.pauses[0]).toEqual({ reason: 'noConnection', ms: 250 });
  });

  it('is offline after four attempts', async () => {
    const graph = fakeGraph(lost, lost, lost, lost);
    expect(await problemOf(graph.client.send(me))).toEqual({ kind: 'offline' });
    expect(graph.sent).toHaveLength(4);
  });

  it('does not repeat a write, which may have arrived', async () => {
    const graph = fakeGraph(lost);
    expect(await problemOf(graph.client.send(draft))).toEqual({ kind: 'offline' });
    expect(graph.sent).toHaveLength(1);
  });

  it('is one where no answer comes in time', async () => {
    const graph = fakeGraph(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
          graph.clock.runOut();
        }),
      json({ id: 'ego' }),
    );
    expect(await graph.client.send(me)).toEqual({ id: 'ego' });
    expect(graph.sent).toHaveLength(2);
  });

  it('that the person cut is cancelled, not offline', async () => {
    const abort = new AbortController();
    const graph = fakeGraph(({ signal }) => {
      abort.abort();
      return Promise.reject(new DOMException(String(signal.aborted), 'AbortError'));
    });
    expect(await problemOf(graph.client.send({ ...me, signal: abort.signal }))).toEqual({
      kind: 'cancelled',
    });
  });

  it('does not hide a fault of our own', async () => {
    const graph = fakeGraph(() => Promise.reject(new RangeError('bug')));
    await expect(graph.client.send(me)).rejects.toThrow(RangeError);
  });
});

describe('an answer that cannot be read', () => {
  it.each([
    ['cut off', cutOff],
    ['a page of somebody else', portal],
  ])('is asked for again when it is %s', async (_, unreadable) => {
    const graph = fakeGraph(unreadable, json({ id: 'ego' }));
    expect(await graph.client.send(me)).toEqual({ id: 'ego' });
  });

  it('is unexpected after four attempts', async () => {
    const graph = fakeGraph(cutOff, portal, cutOff, cutOff);
    expect(await problemOf(graph.client.send(me))).toEqual({
      kind: 'unexpected',
      status: 200,
      code: 'unreadableAnswer',
      message: 'the answer is cut off or no JSON',
      requestId: null,
    });
  });

  it('does not repeat a write that was accepted', async () => {
    const graph = fakeGraph(cutOff);
    expect(await problemOf(graph.client.send(draft))).toMatchObject({ code: 'unreadableAnswer' });
    expect(graph.sent).toHaveLength(1);
  });
});

describe('the mailbox', () => {
  it('never sees more than four requests at once', async () => {
    let open = 0;
    let most = 0;
    const slow = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return json({});
    };
    const graph = fakeGraph(...Array.from({ length: 20 }, () => slow));
    await Promise.all(Array.from({ length: 20 }, () => graph.client.send(calendar)));
    expect(most).toBe(4);
  });
});
