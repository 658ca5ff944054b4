import { connectHost } from '../../hosts/connectHost';
import type { Host } from '../../hosts/host';
import type { TabProblem } from '../../ui/model/tabProblem';
import { loadConfig, type Config } from '../config';
import { ConfigError, type ConfigFault } from '../configError';
import { tabProblemOfConfig } from '../problems/configProblem';
import type { Around } from '../session/around';
import { lazyTokens } from '../session/lazyTokens';

type Settings =
  | { readonly kind: 'ready'; readonly config: Config; readonly ignored: readonly ConfigFault[] }
  | { readonly kind: 'broken'; readonly problem: TabProblem };

/** Reads the deployment's settings, then greets the host; broken settings do not stop the host. */
export async function findAround(page: Window & typeof globalThis): Promise<Around> {
  const settings = await readSettings(page);
  const hostOrigins = settings.kind === 'ready' ? settings.config.hostOrigins : [];
  const host = await connectHost({ page, hostOrigins });
  return { host, deployment: deploymentOf(settings, host, page.location.href) };
}

async function readSettings(page: Window & typeof globalThis): Promise<Settings> {
  try {
    const read = await loadConfig((url, init) => page.fetch(url, init));
    return { kind: 'ready', ...read };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { kind: 'broken', problem: tabProblemOfConfig(error.problem) };
  }
}

function deploymentOf(settings: Settings, host: Host, address: string): Around['deployment'] {
  if (settings.kind === 'broken') return settings;
  return { ...settings, tokens: lazyTokens(settings.config, host, address) };
}
