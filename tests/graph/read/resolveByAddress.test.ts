import { fakeGraph, json } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

interface Sent {
  readonly requests: readonly { readonly id: string; readonly url: string }[];
}

const found = (id: string, userId: string) => ({
  id,
  status: 200,
  body: { value: [{ id: userId }] },
});

const put = (id: string, status: number, headers?: Record<string, string>) => ({
  id,
  status,
  headers,
  body: { error: { code: 'x', message: 'y', innerError: { 'request-id': 'r-2' } } },
});

const sentIds = (body: unknown) => (body as Sent).requests.map(({ id }) => id);

describe('resolveByAddress', () => {
  it('asks for each address once, by every address a user can have, twenty at a time', async () => {
    const addresses = Array.from({ length: 21 }, (_, i) => `p${i}@contoso.example`);
    const graph = fakeGraph(
      // The answers of a batch come in any order.
      json({
        responses: [
          found('1', 'b'),
          ...Array.from({ length: 19 }, (_, i) => found(String(i === 0 ? 0 : i + 1), 'a')),
        ],
      }),
      json({ responses: [found('0', 'c')] }),
    );
    const reading = await graph.reader.resolveByAddress([...addresses, 'P0@contoso.example', '']);
    expect([...reading.keys()]).toEqual(addresses);
    expect([...reading.values()]).toEqual(['a', 'b', ...Array<string>(18).fill('a'), 'c']);
    expect(graph.sent.map(({ body }) => sentIds(body).length)).toEqual([20, 1]);
    expect(graph.sent[0]?.url.pathname).toBe('/v1.0/$batch');
    const [first] = (graph.sent[0]!.body as Sent).requests;
    const query = new URLSearchParams(first?.url.split('?')[1]);
    expect(query.get('$filter')).toBe(
      [
        "mail eq 'p0@contoso.example'",
        "userPrincipalName eq 'p0@contoso.example'",
        "otherMails/any(o:o eq 'p0@contoso.example')",
        "proxyAddresses/any(p:p eq 'smtp:p0@contoso.example')",
      ].join(' or '),
    );
    expect(graph.tokens[0]).toEqual(['User.Read.All', undefined]);
  });

  it('keeps an apostrophe in an address inside the filter', async () => {
    const graph = fakeGraph(json({ responses: [found('0', 'o')] }));
    await graph.reader.resolveByAddress(["o'neil@contoso.example"]);
    const [first] = (graph.sent[0]!.body as Sent).requests;
    expect(decodeURIComponent(first!.url)).toContain("mail eq 'o''neil@contoso.example'");
  });

  it('sends the items again that Graph puts off, after the longest wait asked for', async () => {
    const graph = fakeGraph(
      json({
        responses: [
          put('0', 429, { 'Retry-After': '2' }),
          found('1', 'b'),
          put('2', 429, { 'retry-after': '7' }),
        ],
      }),
      json({ responses: [found('2', 'c'), put('0', 503)] }),
      json({ responses: [found('0', 'a')] }),
    );
    const reading = await graph.reader.resolveByAddress([
      'a@x.example',
      'b@x.example',
      'c@x.example',
    ]);
    expect([...reading]).toEqual([
      ['a@x.example', 'a'],
      ['b@x.example', 'b'],
      ['c@x.example', 'c'],
    ]);
    expect(graph.sent.map(({ body }) => sentIds(body))).toEqual([
      ['0', '1', '2'],
      ['0', '2'],
      ['0'],
    ]);
    // 7 s asked; then half of the 1,000 ms that the second attempt is bounded by.
    expect(graph.clock.waits).toEqual([7_000, 500]);
  });

  it('gives up on an item that is put off for ever', async () => {
    const later = () => json({ responses: [put('0', 429, { 'Retry-After': '1' })] });
    const graph = fakeGraph(later, later, later, later, later, later);
    expect(await problemOf(graph.reader.resolveByAddress(['a@x.example']))).toEqual({
      kind: 'throttled',
      waitSeconds: 1,
      requestId: 'r-2',
    });
  });

  it('takes nobody, several and 404 for nobody, and leaves out what is refused', async () => {
    const graph = fakeGraph(
      json({
        responses: [
          { id: '0', status: 200, body: { value: [] } },
          { id: '1', status: 200, body: { value: [{ id: 'a' }, { id: 'b' }] } },
          put('2', 404),
          put('3', 403),
          found('4', 'c'),
        ],
      }),
    );
    const addresses = ['none@x.example', 'two@x.example', 'gone@x.example', 'no@x.example'];
    expect([...(await graph.reader.resolveByAddress([...addresses, 'c@x.example']))]).toEqual([
      ['none@x.example', null],
      ['two@x.example', null],
      ['gone@x.example', null],
      ['c@x.example', 'c'],
    ]);
  });

  it('says where an answer is of another shape', async () => {
    const odd = { id: '0', status: 200, body: { value: [{ id: 7 }] } };
    const graph = fakeGraph(json({ responses: [odd] }));
    expect(await problemOf(graph.reader.resolveByAddress(['a@x.example']))).toMatchObject({
      code: 'malformedOwners',
    });
  });

  it('does not take a batch for complete that leaves items unanswered', async () => {
    const nothing = () => json({ responses: [] });
    const graph = fakeGraph(nothing, nothing, nothing, nothing, nothing, nothing);
    expect(await problemOf(graph.reader.resolveByAddress(['a@x.example']))).toMatchObject({
      code: 'incompleteBatch',
    });
    expect(await problemOf(fakeGraph(json({})).reader.resolveByAddress(['a']))).toMatchObject({
      code: 'incompleteBatch',
    });
  });

  it('asks nothing for no addresses', async () => {
    const graph = fakeGraph();
    expect(await graph.reader.resolveByAddress([])).toEqual(new Map());
  });
});
