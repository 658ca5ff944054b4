import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Sandbox } from '../src/sandbox/createSandbox';
import { API_ID, API_SECRET } from '../src/sandbox/login/scopes';
import { CLIENT_ID } from '../src/sandbox/login/tokenService';
import type { Service } from '../src/service/createService';
import type { Transport } from '../src/service/transport';
import { hashOf } from './hashOf';
import { seedTeams } from './seedTeams';

const LOGIN = 'https://login.microsoftonline.com';
const GRAPH = 'https://graph.microsoft.com';

/** The team-summary service beside a sandbox: real, with a database of its own in a folder. */
export interface SandboxService {
  /** Starts it and fills two teams, once; resolves with its address. */
  address(): Promise<string>;
  stop(): Promise<void>;
}

/** @param sandbox Known when the first request comes. */
export function sandboxService(
  sandbox: () => Sandbox,
  folder: string = serviceFolder(),
): SandboxService {
  let running: Promise<{ readonly service: Service; readonly address: string }> | null = null;
  const start = () => startService(sandbox(), folder);
  return {
    async address() {
      running ??= start();
      try {
        return (await running).address;
      } catch (error) {
        // The next request tries again.
        running = null;
        throw error;
      }
    },
    stop: async () => (await running)?.service.stop(),
  };
}

async function startService(sandbox: Sandbox, folder: string) {
  const [{ createService }, { readConfig }] = await Promise.all([
    import('../src/service/createService'),
    import('../src/service/serviceConfig'),
  ]);
  const config = readConfig({
    PORT: '0',
    TENANTS: sandbox.tenants.tenantIds.join(','),
    API_CLIENT_ID: API_ID,
    API_CLIENT_SECRET: API_SECRET,
    CALLING_CLIENTS: CLIENT_ID,
    ALLOWED_ORIGINS: sandbox.origin,
    DATA_FOLDER: folder,
    LOG_LEVEL: 'silent',
  });
  const service = await createService({ config, transport: transportTo(sandbox) });
  const address = await service.listen();
  await seedTeams(sandbox, address);
  return { service, address };
}

/** The service speaks to the addresses of Microsoft 365; they are on this machine. */
function transportTo({ loginOrigin, graphOrigin }: Sandbox): Transport {
  const places = [
    [LOGIN, loginOrigin],
    [GRAPH, graphOrigin],
  ] as const;
  return (url, init) => {
    const [from, to] = places.find(([address]) => url.startsWith(`${address}/`)) ?? [];
    if (from === undefined) throw new Error(`Nothing stands in for ${new URL(url).origin}.`);
    return fetch(to + url.slice(from.length), init);
  };
}

/**
 * Kept between starts, so that the second is quick. PostgreSQL does not run as root, and the account
 * that it then runs under may not be able to enter the project.
 */
function serviceFolder(): string {
  if (process.getuid?.() !== 0) return join('.cache', 'sandbox-service');
  return join(tmpdir(), `threewide-sandbox-${hashOf(resolve('.'))}`);
}
