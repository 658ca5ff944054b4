import { fakeGraph, json } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

interface Sent {
  readonly requests: readonly { readonly id: string; readonly url: string }[];
}

const urls = (body: unknown) =>
  (body as Sent).requests.map(({ url }) => decodeURIComponent(url.replaceAll('+', ' ')));

const answer = (id: number, body: object, status = 200) => ({ id: String(id), status, body });
const group = (id: number, groupId: string) => answer(id, { value: [{ id: groupId }] });
const nobody = (id: number) => answer(id, { value: [] });
const refused = (id: number) => answer(id, { error: { code: 'no', message: 'no' } }, 403);

test('lists are found by their addresses and looked into, each step one request', async () => {
  const graph = fakeGraph(
    json({ responses: [group(0, 'g-1'), nobody(1)] }),
    // Whoever is in two lists within the list is told twice.
    json({ responses: [answer(0, { value: [{ id: 'ann' }, { id: 'bob' }, { id: 'ann' }] })] }),
  );
  const lists = await graph.reader.readLists(['Team@x.example', 'left@x.example']);
  expect([...lists]).toEqual([
    ['left@x.example', null],
    ['team@x.example', ['ann', 'bob']],
  ]);
  expect(graph.sent.map(({ body }) => urls(body))).toEqual([
    ['team', 'left'].map(
      (name) =>
        `/groups?$select=id&$filter=mail eq '${name}@x.example' or proxyAddresses/any(p:p eq 'smtp:${name}@x.example')`,
    ),
    ['/groups/g-1/transitiveMembers?$select=id&$top=200'],
  ]);
  expect(graph.tokens[0]).toEqual(['GroupMember.Read.All', undefined]);
});

test('a list that is too large, hides its members or is gone cannot be looked into', async () => {
  const nextLink = 'https://graph.microsoft.com/v1.0/groups/g-0/transitiveMembers?$skiptoken=x';
  const graph = fakeGraph(
    json({ responses: [group(0, 'g-0'), group(1, 'g-1'), group(2, 'g-2')] }),
    json({
      responses: [
        answer(0, { value: [{ id: 'ann' }], '@odata.nextLink': nextLink }),
        nobody(1),
        answer(2, { error: { code: 'gone', message: 'gone' } }, 404),
      ],
    }),
  );
  const lists = await graph.reader.readLists(['all@x.example', 'shy@x.example', 'old@x.example']);
  expect([...lists.values()]).toEqual([null, null, null]);
});

test('what is refused is left out, and nothing is asked where nothing is found', async () => {
  const graph = fakeGraph(
    json({ responses: [refused(0), group(1, 'g-1'), group(2, 'g-2')] }),
    json({ responses: [refused(0), answer(1, { value: [{ id: 'ann' }] })] }),
    json({ responses: [nobody(0)] }),
  );
  const lists = await graph.reader.readLists(['a@x.example', 'b@x.example', 'c@x.example']);
  expect([...lists]).toEqual([['c@x.example', ['ann']]]);
  expect([...(await graph.reader.readLists(['d@x.example']))]).toEqual([['d@x.example', null]]);
  expect(graph.sent).toHaveLength(3);
});

test('an answer of another shape is no list of nobody', async () => {
  const graph = fakeGraph(
    json({ responses: [group(0, 'g-1')] }),
    json({ responses: [answer(0, { value: [{ id: 7 }] })] }),
  );
  expect(await problemOf(graph.reader.readLists(['a@x.example']))).toMatchObject({
    code: 'malformedMembers',
  });
});
