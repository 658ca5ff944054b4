import { connectHost } from '../../hosts/connectHost';
import type { Host } from '../../hosts/host';
import type { Account } from '../../worker/createWorkerApi';
import { readSettings, type Environment, type DeploymentSettings } from '../session/environment';
import { startPage, type Page } from '../session/startPage';
import { lazyTokens } from '../session/tokens';
import { SessionScreen } from './SessionScreen';

/** Whose page it is, where the host says so; Teams does. */
export function accountOf({ host: { context } }: Environment): Account | null {
  const { tenantId, userObjectId } = context;
  if (tenantId === null || userObjectId === null) return null;
  return { tenantId, objectId: userObjectId };
}

/** Reads the deployment's settings, then greets the host; broken settings do not stop the host. */
async function findEnvironment(page: Window & typeof globalThis): Promise<Environment> {
  const settings = await readSettings(page);
  const hostOrigins = settings.kind === 'ready' ? settings.config.hostOrigins : [];
  const host = await connectHost({ page, hostOrigins });
  return { host, deployment: deploymentOf(settings, host, page.location.href) };
}

function deploymentOf(
  settings: DeploymentSettings,
  host: Host,
  address: string,
): Environment['deployment'] {
  if (settings.kind === 'broken') return settings;
  return { ...settings, tokens: lazyTokens(settings.config, host, address) };
}

/** Starts the tab on this page. */
export function startTab(page: Page): Promise<void> {
  return startPage(page, {
    findAround: findEnvironment,
    account: (environment) => Promise.resolve(accountOf(environment)),
    screen: (controller) => <SessionScreen controller={controller} />,
  });
}
