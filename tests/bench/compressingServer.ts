import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Stands before the sandbox and compresses what it serves, as every host of a deployment does. */
export async function compressingServer(origin: string) {
  const server = createServer((request, response) => {
    void fetch(`${origin}${request.url ?? '/'}`, { headers: { 'accept-encoding': 'identity' } })
      .then(async (answer) => {
        const body = gzipSync(Buffer.from(await answer.arrayBuffer()));
        for (const [name, value] of answer.headers) response.setHeader(name, value);
        response.setHeader('content-encoding', 'gzip');
        response.setHeader('content-length', body.length);
        response.writeHead(answer.status).end(body);
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}
