import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

const NEXT = 'https://graph.microsoft.com/v1.0/groups/g/transitiveMembers?$skiptoken=2';

describe('readGroupMembers', () => {
  it('gives everybody of all pages once, with ids alone asked for', async () => {
    const graph = fakeGraph(
      json({ value: [{ id: 'ann' }, { id: 'bob' }], '@odata.nextLink': NEXT }),
      json({ value: [{ id: 'bob' }, { id: 'cas' }] }),
    );
    expect(await graph.reader.readGroupMembers('g')).toEqual(['ann', 'bob', 'cas']);
    const [first] = graph.sent;
    expect(first?.url.pathname).toBe('/v1.0/groups/g/transitiveMembers');
    expect(first?.url.searchParams.get('$select')).toBe('id');
    expect(graph.tokens[0]).toEqual(['GroupMember.Read.All', undefined]);
  });

  it('waits where Graph is busy and goes on', async () => {
    const graph = fakeGraph(
      json({ value: [{ id: 'ann' }], '@odata.nextLink': NEXT }),
      refusal(429, 'TooManyRequests', { 'Retry-After': '2' }),
      json({ value: [{ id: 'bob' }] }),
    );
    expect(await graph.reader.readGroupMembers('g')).toEqual(['ann', 'bob']);
    expect(graph.pauses).toMatchObject([{ reason: 'throttled', ms: 2000 }]);
  });

  it('names the permission where it is missing', async () => {
    const graph = fakeGraph(refusal(403, 'Authorization_RequestDenied'));
    expect(await problemOf(graph.reader.readGroupMembers('g'))).toMatchObject({
      ...{ kind: 'forbidden', permission: 'GroupMember.Read.All' },
    });
  });

  it('takes a group that is not there for a failure, not for an empty one', async () => {
    const graph = fakeGraph(refusal(404, 'Request_ResourceNotFound'));
    expect(await problemOf(graph.reader.readGroupMembers('g'))).toMatchObject({ status: 404 });
  });

  it('fails as a whole where a member cannot be read', async () => {
    const graph = fakeGraph(json({ value: [{ id: 'ann' }, { displayName: 'Bob' }] }));
    expect(await problemOf(graph.reader.readGroupMembers('g'))).toMatchObject({
      ...{ code: 'malformedMembers', message: '1.id: expected "id"' },
    });
  });
});
