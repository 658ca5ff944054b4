import { openSandbox, type TestSandbox } from './support/openSandbox';

let sandbox: TestSandbox;
let token: string;
beforeAll(async () => {
  sandbox = await openSandbox();
  token = await sandbox.issueToken('manager', { scopes: ['Files.ReadWrite.AppFolder'] });
});
afterAll(() => sandbox.close());

const FOLDER = '/v1.0/me/drive/special/approot:';

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(`${sandbox.graphOrigin}${FOLDER}${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...(init.headers as Record<string, string>) },
  });
  const text = await response.text();
  return { status: response.status, text, response };
}

const put = (content: string, headers: Record<string, string> = {}) =>
  call('/settings.json:/content', {
    method: 'PUT',
    body: content,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('the app folder', () => {
  it('answers 404 for a file that is not there', async () => {
    expect((await call('/nothing.json')).status).toBe(404);
  });

  it('keeps a file byte by byte, and gives it back by a redirect that needs no token', async () => {
    const content = '{ "goal":  3 }\n';
    expect((await put(content)).status).toBe(201);
    const read = await call('/settings.json:/content');
    expect(read.text).toBe(content);
    expect(read.response.redirected).toBe(true);
    const entry = JSON.parse((await call('/settings.json')).text) as Record<string, string>;
    const direct = await fetch(entry['@microsoft.graph.downloadUrl']!);
    expect(await direct.text()).toBe(content);
  });

  it('writes over the version that was read, and answers 412 for an older one', async () => {
    await put('{"v":1}');
    const before = JSON.parse((await call('/settings.json')).text) as { readonly eTag: string };
    const mine = await put('{"v":2}', { 'if-match': before.eTag });
    expect(mine.status).toBe(200);
    const late = await put('{"v":3}', { 'if-match': before.eTag });
    expect(late.status).toBe(412);
    expect(late.text).toContain('resourceModified');
    expect((await call('/settings.json:/content')).text).toBe('{"v":2}');
  });

  it('refuses to create what is already there when asked to', async () => {
    await put('{}');
    expect((await put('{}', { 'if-none-match': '*' })).status).toBe(409);
  });

  it('is each person’s own', async () => {
    await put('{"mine":true}');
    const other = await sandbox.issueToken('salesRep', { scopes: ['Files.ReadWrite.AppFolder'] });
    const { status } = await sandbox.graph('salesRep', `${FOLDER}/settings.json`, { token: other });
    expect(status).toBe(404);
  });

  it('forgets a file that is deleted', async () => {
    await put('{}');
    expect((await call('/settings.json', { method: 'DELETE' })).status).toBe(204);
    expect((await call('/settings.json')).status).toBe(404);
  });
});
