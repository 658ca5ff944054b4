import type { UsableConfiguration } from '../../model/configuration';
import { ConfigError } from '../../model/configurationError';

type FetchIt = (url: string, init: RequestInit) => Promise<Response>;

/** Beside the page, so that one build serves every deployment. */
const ADDRESS = 'config.json';

/**
 * Fetches and checks the deployment settings; what checks them is loaded meanwhile.
 *
 * @throws {ConfigError} with every fault, where one is in a setting that is needed.
 */
export async function loadConfig(fetchIt: FetchIt): Promise<UsableConfiguration> {
  const checking = import(/* webpackChunkName: "config" */ '../../model/configuration');
  const [value, { usableConfig }] = await Promise.all([fetchConfig(fetchIt), checking]);
  return usableConfig(value);
}

async function fetchConfig(fetchIt: FetchIt): Promise<unknown> {
  const response = await fetchIt(ADDRESS, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new ConfigError({ kind: 'unreachable', status: null }, cause);
  });
  if (!response.ok) throw new ConfigError({ kind: 'unreachable', status: response.status });
  return parsedJson(response);
}

async function parsedJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new ConfigError({ kind: 'notJson' }, cause);
  }
}
