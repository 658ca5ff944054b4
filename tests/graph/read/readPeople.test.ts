import type { PeopleReading } from '../../../src/graph/read/reading';
import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

const next = 'https://graph.microsoft.com/v1.0/users?$skiptoken=RFNwd';
const users = (...ids: string[]) => ids.map((id) => ({ id, displayName: id }));

async function read(graph: ReturnType<typeof fakeGraph>) {
  const pages: PeopleReading[] = [];
  const progress: unknown[] = [];
  await graph.reader.readPeople((page, state) => {
    pages.push(page);
    progress.push(state);
  });
  return { ids: pages.map((page) => page.people.map((p) => p.id)), pages, progress };
}

describe('readPeople', () => {
  it('reads page by page and tells how far it is', async () => {
    const graph = fakeGraph(
      json({ value: users('a', 'b'), '@odata.count': 3, '@odata.nextLink': next }),
      json({ value: users('c') }),
    );
    const { ids, progress } = await read(graph);
    expect(ids).toEqual([['a', 'b'], ['c']]);
    // Graph tells the total on the first page only.
    expect(progress).toEqual([
      { read: 2, total: 3, nextLink: next },
      { read: 3, total: 3, nextLink: null },
    ]);
    expect(Object.fromEntries(graph.sent[0]!.url.searchParams)).toMatchObject({
      $top: '999',
      $count: 'true',
      $expand: 'manager($select=id)',
    });
    expect(graph.sent[1]?.url.searchParams.get('$skiptoken')).toBe('RFNwd');
    expect(graph.sent.map(({ headers }) => headers.get('ConsistencyLevel'))).toEqual([
      'eventual',
      'eventual',
    ]);
  });

  it('hands a person on once who comes on two pages', async () => {
    const graph = fakeGraph(
      json({ value: users('a', 'b'), '@odata.nextLink': next }),
      json({ value: users('b', 'c') }),
    );
    expect((await read(graph)).ids).toEqual([['a', 'b'], ['c']]);
  });

  it('counts malformed people by their position in the whole directory', async () => {
    const graph = fakeGraph(
      json({ value: users('a', 'b'), '@odata.nextLink': next }),
      json({ value: [{ id: 'c' }, { id: 4 }] }),
    );
    const { pages } = await read(graph);
    expect(pages.map((page) => page.malformed)).toEqual([
      [],
      [{ position: 3, path: 'id', expected: 'string' }],
    ]);
  });

  it('stops where next links go round in a circle', async () => {
    const page = () => json({ value: [], '@odata.nextLink': next });
    expect(await problemOf(read(fakeGraph(page, page)))).toMatchObject({ code: 'pageLoop' });
  });

  it('stops where a next link leads elsewhere', async () => {
    const graph = fakeGraph(json({ value: [], '@odata.nextLink': 'https://evil.example/users' }));
    expect(await problemOf(read(graph))).toMatchObject({ code: 'foreignLink' });
    expect(graph.sent).toHaveLength(1);
  });

  it('goes on after a throttled page', async () => {
    const graph = fakeGraph(
      json({ value: users('a'), '@odata.nextLink': next }),
      refusal(429, 'TooManyRequests', { 'Retry-After': '4' }),
      json({ value: users('b') }),
    );
    expect((await read(graph)).ids).toEqual([['a'], ['b']]);
    expect(graph.clock.waits).toEqual([4_000]);
  });

  it('names the permission that the directory needs', async () => {
    const graph = fakeGraph(refusal(403, 'Authorization_RequestDenied'));
    expect(await problemOf(read(graph))).toMatchObject({ permission: 'User.Read.All' });
  });

  it('can be cancelled between two pages', async () => {
    const abort = new AbortController();
    const graph = fakeGraph(json({ value: users('a'), '@odata.nextLink': next }));
    const reading = graph.reader.readPeople(() => abort.abort(), { signal: abort.signal });
    expect(await problemOf(reading)).toEqual({ kind: 'cancelled' });
  });
});
