import type { TabProblem } from '../../ui/model/tabProblem';
import type { Config } from '../config';
import { ConfigError, type ConfigFault } from '../configError';
import { loadConfig } from '../loadConfig';
import { tabProblemOfConfig } from '../problems/configProblem';

/** The settings of the deployment, or why they cannot be used. */
export type Settings =
  | { readonly kind: 'ready'; readonly config: Config; readonly ignored: readonly ConfigFault[] }
  | { readonly kind: 'broken'; readonly problem: TabProblem };

export async function readSettings(page: Window & typeof globalThis): Promise<Settings> {
  try {
    const read = await loadConfig((url, init) => page.fetch(url, init));
    return { kind: 'ready', ...read };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { kind: 'broken', problem: tabProblemOfConfig(error.problem) };
  }
}
