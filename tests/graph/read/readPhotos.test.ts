import { fakeGraph, json } from '../support/fakeGraph';
import { problemOf } from '../support/problemOf';

interface Sent {
  readonly requests: readonly { readonly id: string; readonly url: string }[];
}

const photo = (id: string, body: unknown) => ({ id, status: 200, body });
const none = (id: string) => ({ id, status: 404, body: { error: { code: 'ImageNotFound' } } });

describe('readPhotos', () => {
  it('asks twenty at a time, and gives what is there as addresses of data', async () => {
    const ids = Array.from({ length: 21 }, (_, i) => `p${i}`);
    const graph = fakeGraph(
      json({
        responses: [
          photo('0', '/9j/4AAQ'),
          photo('1', 'iVBORw0K'),
          ...Array.from({ length: 18 }, (_, i) => none(String(i + 2))),
        ],
      }),
      json({ responses: [photo('0', '/9j/4BBQ')] }),
    );
    const photos = await graph.reader.readPhotos(ids);
    expect([...photos]).toEqual([
      ['p0', 'data:image/jpeg;base64,/9j/4AAQ'],
      ['p1', 'data:image/png;base64,iVBORw0K'],
      ['p20', 'data:image/jpeg;base64,/9j/4BBQ'],
    ]);
    expect(graph.sent.map(({ body }) => (body as Sent).requests.length)).toEqual([20, 1]);
    expect((graph.sent[0]?.body as Sent).requests[0]?.url).toBe('/users/p0/photos/96x96/$value');
  });

  it('leaves out what is no picture', async () => {
    const graph = fakeGraph(json({ responses: [photo('0', '<svg onload="x()">')] }));
    expect((await graph.reader.readPhotos(['p0'])).size).toBe(0);
  });

  it('reports a refusal, which is not the same as no photo', async () => {
    const graph = fakeGraph(json({ responses: [{ id: '0', status: 403, body: null }] }));
    const problem = await problemOf(graph.reader.readPhotos(['p0']));
    expect(problem).toMatchObject({ kind: 'forbidden', permission: 'User.Read.All' });
  });
});
