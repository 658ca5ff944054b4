import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSandbox, type TestSandbox } from './support/openSandbox';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const seen: Seen[] = [];
const service = createServer((request, answer) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
    answer.writeHead(412, { etag: '"3"', 'content-type': 'application/json' });
    answer.end('{"error":"revisionChanged"}');
  });
});

let sandbox: TestSandbox;
let asked = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => service.listen(0, '127.0.0.1', ready));
  const { port } = service.address() as AddressInfo;
  const address = () => {
    asked++;
    return Promise.resolve(`http://127.0.0.1:${port}`);
  };
  sandbox = await openSandbox({ service: { address } });
});
afterEach(() => sandbox.faults.set([]));
afterAll(async () => {
  await sandbox.close();
  await new Promise((done) => service.close(done));
});

it('the service is not started before somebody asks it', () => {
  expect(asked).toBe(0);
});

it('a request goes on as it is, and its answer comes back as it is', async () => {
  const answer = await fetch(`${sandbox.origin}/service/v1/contribution?x=1`, {
    method: 'PUT',
    headers: {
      authorization: 'Bearer t',
      'content-type': 'application/json',
      'if-match': '"2"',
      cookie: 'a=b',
    },
    body: '{ "a" : 1 }',
  });
  expect([answer.status, answer.headers.get('etag'), await answer.text()]).toEqual([
    412,
    '"3"',
    '{"error":"revisionChanged"}',
  ]);
  const [{ method, url, headers, body } = seen[0]!] = seen;
  expect([method, url, body]).toEqual(['PUT', '/v1/contribution?x=1', '{ "a" : 1 }']);
  expect(headers).toMatchObject({
    authorization: 'Bearer t',
    'if-match': '"2"',
    origin: sandbox.origin,
  });
  expect(headers).not.toHaveProperty('cookie');
});

it('the settings of the app name the service and its API', async () => {
  const config = await fetch(`${sandbox.origin}/app/config.json`);
  expect(await config.json()).toMatchObject({
    service: 'https://service.threewide.example',
    serviceClientId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
  });
});

it('is cut off where the network is', async () => {
  sandbox.faults.set([{ kind: 'offline' }]);
  await expect(fetch(`${sandbox.origin}/service/v1/rules`)).rejects.toThrow();
});
