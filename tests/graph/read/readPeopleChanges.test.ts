import { fakeGraph, json, refusal } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

const delta = 'https://graph.microsoft.com/v1.0/users/delta';

describe('readPeopleMark', () => {
  it('asks for a place to go on from, and for nobody', async () => {
    const graph = fakeGraph(json({ value: [], '@odata.deltaLink': `${delta}?$deltatoken=1` }));
    expect(await graph.reader.readPeopleMark()).toBe(`${delta}?$deltatoken=1`);
    const { searchParams } = graph.sent[0]!.url;
    expect(searchParams.get('$deltatoken')).toBe('latest');
    expect(searchParams.get('$select')?.split(',')).toContain('manager');
  });
});

describe('readPeopleChanges', () => {
  it('reads all pages of a round and gives the place for the next one', async () => {
    const graph = fakeGraph(
      json({ value: [{ id: 'a', jobTitle: 'x' }], '@odata.nextLink': `${delta}?$skiptoken=2` }),
      json({
        value: [{ id: 'b', '@removed': { reason: 'deleted' } }],
        '@odata.deltaLink': `${delta}?$deltatoken=3`,
      }),
    );
    const changes = await graph.reader.readPeopleChanges(`${delta}?$deltatoken=1`);
    expect(changes).toMatchObject({
      changed: [{ id: 'a', fields: { jobTitle: 'x' } }],
      ...{ removed: ['b'], deltaLink: `${delta}?$deltatoken=3` },
    });
    expect(graph.sent.map(({ url }) => url.search)).toEqual(['?$deltatoken=1', '?$skiptoken=2']);
  });

  it.each([
    ['410', () => refusal(410, 'syncStateNotFound')],
    ['an expired token', () => refusal(400, 'Directory_ExpiredPageToken')],
  ])('has to start again after %s', async (_why, answer) => {
    const graph = fakeGraph(answer);
    expect(await graph.reader.readPeopleChanges(`${delta}?$deltatoken=1`)).toBe('startAgain');
  });

  it('does not start again because of another refusal', async () => {
    const graph = fakeGraph(refusal(400, 'Request_UnsupportedQuery'));
    const reading = graph.reader.readPeopleChanges(`${delta}?$deltatoken=1`);
    expect(await problemOf(reading)).toMatchObject({ code: 'Request_UnsupportedQuery' });
  });

  it('does not go round in circles', async () => {
    const again = () => json({ value: [], '@odata.nextLink': `${delta}?$skiptoken=2` });
    const graph = fakeGraph(again, again, again);
    const reading = graph.reader.readPeopleChanges(`${delta}?$deltatoken=1`);
    expect(await problemOf(reading)).toMatchObject({ code: 'pageLoop' });
  });

  it('never sends the token to another place than Graph', async () => {
    const reading = fakeGraph().reader.readPeopleChanges('https://evil.example/delta');
    expect(await problemOf(reading)).toMatchObject({ code: 'foreignLink' });
  });
});
