import { connectHost } from '../../hosts/connectHost';
import type { Host } from '../../hosts/host';
import type { Around } from '../session/around';
import { lazyTokens } from '../session/lazyTokens';
import { readSettings, type Settings } from '../session/readSettings';

/** Reads the deployment's settings, then greets the host; broken settings do not stop the host. */
export async function findAround(page: Window & typeof globalThis): Promise<Around> {
  const settings = await readSettings(page);
  const hostOrigins = settings.kind === 'ready' ? settings.config.hostOrigins : [];
  const host = await connectHost({ page, hostOrigins });
  return { host, deployment: deploymentOf(settings, host, page.location.href) };
}

function deploymentOf(settings: Settings, host: Host, address: string): Around['deployment'] {
  if (settings.kind === 'broken') return settings;
  return { ...settings, tokens: lazyTokens(settings.config, host, address) };
}
