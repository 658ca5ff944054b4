import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

const chain = {
  id: 'ego',
  displayName: 'Ego',
  manager: { id: 'boss', displayName: 'Boss', manager: { id: 'top', displayName: 'Top' } },
};

describe('readMe', () => {
  it('reads ego and the managers above, nearest first, in one request', async () => {
    const graph = fakeGraph(json(chain));
    const { me, managerChain } = await graph.reader.readMe();
    expect(me).toMatchObject({ id: 'ego', managerId: 'boss' });
    expect(managerChain.map((person) => [person.id, person.managerId])).toEqual([
      ['boss', 'top'],
      ['top', null],
    ]);
    const [sent] = graph.sent;
    expect(sent?.url.searchParams.get('$expand')).toMatch(/^manager\(\$levels=max;\$select=id,/);
    expect(sent?.url.searchParams.get('$count')).toBe('true');
    expect(sent?.headers.get('ConsistencyLevel')).toBe('eventual');
    expect(graph.tokens).toEqual([['User.Read.All', undefined]]);
  });

  it('reads ego alone where the managers are forbidden, and says why', async () => {
    const graph = fakeGraph(refusal(403, 'Authorization_RequestDenied'), json({ id: 'ego' }));
    const reading = await graph.reader.readMe();
    expect(reading.me.id).toBe('ego');
    expect(reading.managerChain).toEqual([]);
    expect(reading.managerChainProblem).toEqual({
      kind: 'forbidden',
      permission: 'User.Read.All',
      requestId: 'r-1',
    });
    expect(graph.tokens.map(([scope]) => scope)).toEqual(['User.Read.All', 'User.Read']);
    expect(graph.sent[1]?.url.searchParams.has('$expand')).toBe(false);
  });

  it('does not take another failure for a refusal', async () => {
    const graph = fakeGraph(refusal(500, 'InternalServerError'));
    expect(await problemOf(graph.reader.readMe())).toMatchObject({ status: 500 });
  });

  it('says which permission is missing when even ego is forbidden', async () => {
    const graph = fakeGraph(refusal(403, 'x'), refusal(403, 'x'));
    expect(await problemOf(graph.reader.readMe())).toMatchObject({ permission: 'User.Read' });
  });

  it('ends the chain where reporting lines close a circle or a manager cannot be read', async () => {
    const circle = { id: 'ego', manager: { id: 'boss', manager: { id: 'ego' } } };
    const broken = { id: 'ego', manager: { id: 'boss', manager: { id: 'top', mail: 7 } } };
    for (const body of [circle, broken]) {
      const reading = await fakeGraph(json(body)).reader.readMe();
      expect(reading.managerChain.map((person) => person.id)).toEqual(['boss']);
    }
  });

  it('cannot do without ego', async () => {
    const graph = fakeGraph(json({ displayName: 'nobody' }));
    expect(await problemOf(graph.reader.readMe())).toMatchObject({
      code: 'malformedMe',
      message: 'id: expected a value',
    });
  });
});
