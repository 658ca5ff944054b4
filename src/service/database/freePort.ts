import { createServer, type AddressInfo } from 'node:net';

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(port, '127.0.0.1', () => {
      const found = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(found));
    });
  });
}

/** A loopback TCP port that nobody listens on now: the preferred one, or else any. */
export function freePort(preferred = 0): Promise<number> {
  return listenOnce(preferred).catch((error: NodeJS.ErrnoException) => {
    if (preferred === 0 || error.code !== 'EADDRINUSE') throw error;
    return listenOnce(0);
  });
}
