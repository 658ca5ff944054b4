import { createSettingsFile } from '../../src/graph/settingsFile';
import { fakeGraph, json, refusal, type Reply } from './support/fakeGraph';
import { problemOf } from './support/problemOf';

const address = 'https://contoso-my.sharepoint.example/content?tempauth=1';
const item = { eTag: '"{A},2"', '@microsoft.graph.downloadUrl': address };

function fileWith(downloaded: () => Response, ...replies: readonly Reply[]) {
  const graph = fakeGraph(...replies);
  const downloads: (readonly [string, RequestInit])[] = [];
  const file = createSettingsFile(graph.client, (url, init) => {
    downloads.push([url, init]);
    return Promise.resolve(downloaded());
  });
  return { ...graph, file, downloads };
}

const nothing = () => json({});

describe('reading the settings document', () => {
  it('gives content and version; the token never goes to the download address', async () => {
    const { file, sent, tokens, downloads } = fileWith(() => json({ version: 1 }), json(item));
    expect(await file.read()).toEqual({ content: { version: 1 }, eTag: '"{A},2"' });
    expect(sent[0]!.url.pathname).toBe('/v1.0/me/drive/special/approot:/threewide.json');
    expect(tokens).toEqual([['Files.ReadWrite.AppFolder', undefined]]);
    expect(downloads).toEqual([[address, { cache: 'no-store' }]]);
  });

  it('is null where there is none yet', async () => {
    expect(await fileWith(nothing, refusal(404, 'itemNotFound')).file.read()).toBeNull();
  });

  it('names the permission that is missing', async () => {
    const { file } = fileWith(nothing, refusal(403, 'accessDenied'));
    expect(await problemOf(file.read())).toMatchObject({
      kind: 'forbidden',
      permission: 'Files.ReadWrite.AppFolder',
    });
  });

  it('is offline where the download breaks, and says the status where it is refused', async () => {
    const broken = fileWith(() => {
      throw new TypeError('failed to fetch');
    }, json(item));
    await expect(broken.file.read()).rejects.toThrow();
    const gone = fileWith(() => new Response('', { status: 404 }), json(item));
    expect(await problemOf(gone.file.read())).toMatchObject({ status: 404, code: 'download' });
  });
});

describe('deleting the settings document', () => {
  it('deletes it, and is content where there is none', async () => {
    const { file, sent } = fileWith(
      nothing,
      () => new Response(null, { status: 204 }),
      refusal(404, 'itemNotFound'),
    );
    await file.remove();
    await file.remove();
    expect(sent.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(
      Array<string>(2).fill('DELETE /v1.0/me/drive/special/approot:/threewide.json'),
    );
  });
});

describe('writing the settings document', () => {
  it('writes over the version that was read', async () => {
    const { file, sent } = fileWith(nothing, json({ eTag: '"{A},3"' }));
    expect(await file.write({ version: 1 }, '"{A},2"')).toBe('written');
    const [request] = sent;
    expect([request!.method, request!.url.pathname, request!.body]).toEqual([
      'PUT',
      '/v1.0/me/drive/special/approot:/threewide.json:/content',
      { version: 1 },
    ]);
    expect(request!.headers.get('If-Match')).toBe('"{A},2"');
  });

  it('writes a first one only where there is still none', async () => {
    const { file, sent } = fileWith(nothing, json({}, 201));
    expect(await file.write({ version: 1 }, null)).toBe('written');
    expect(sent[0]!.url.searchParams.get('@microsoft.graph.conflictBehavior')).toBe('fail');
    expect(sent[0]!.headers.has('If-Match')).toBe(false);
  });

  it.each([412, 409])('says that another program was faster (%i)', async (status) => {
    const { file } = fileWith(nothing, refusal(status, 'resourceModified'));
    expect(await file.write({}, '"{A},2"')).toBe('changed');
  });
});
