import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Signer } from './tokens';

export interface KeyServer {
  /** To be used as the authority. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Publishes a signer's key for every tenant, over HTTP, for services in processes of their own. */
export async function keyServer({ jwk }: Signer): Promise<KeyServer> {
  const server = createServer((_request, answer) => {
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}`, stop };
}
