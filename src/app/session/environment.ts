import type { TokenSource } from '../../auth/tokenSource';
import type { Host } from '../../hosts/host';
import type { Config } from '../../model/configuration';
import { ConfigError, type ConfigFault } from '../../model/configurationError';
import type { TabProblem } from '../../model/problem';
import { loadConfig } from './loadConfiguration';
import { tabProblemOfConfig } from './tabProblems';

/** What is known once the page has found out where it runs. */
export interface Environment {
  readonly host: Host;
  readonly deployment: Deployment;
}

/** The settings of the deployment with its sign-in, or why there are none. */
export type Deployment =
  | {
      readonly kind: 'ready';
      readonly config: Config;
      /** What is wrong in the settings and not used; empty as a rule. */
      readonly ignored: readonly ConfigFault[];
      /** Made when it is first needed: the sample works without any sign-in. */
      readonly tokens: () => Promise<TokenSource>;
    }
  | { readonly kind: 'broken'; readonly problem: TabProblem };

/** The settings of the deployment, or why they cannot be used. */
export type DeploymentSettings =
  | { readonly kind: 'ready'; readonly config: Config; readonly ignored: readonly ConfigFault[] }
  | { readonly kind: 'broken'; readonly problem: TabProblem };

export async function readSettings(page: Window & typeof globalThis): Promise<DeploymentSettings> {
  try {
    const read = await loadConfig((url, init) => page.fetch(url, init));
    return { kind: 'ready', ...read };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { kind: 'broken', problem: tabProblemOfConfig(error.problem) };
  }
}
