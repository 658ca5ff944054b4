import * as v from 'valibot';
import { configSchema, type Config } from './configSchema';
import { ConfigError, type ConfigFault } from './configError';
import { withoutFaults } from './withoutFaults';

export type { Config };

/** Settings that can be used, and what was wrong in them and is left out. */
export interface Settings {
  readonly config: Config;
  readonly ignored: readonly ConfigFault[];
}

/**
 * As {@link parseConfig}, but a fault in a setting that can be done without keeps nobody out.
 *
 * @throws {ConfigError} where the rest is wrong as well.
 */
export function usableConfig(value: unknown): Settings {
  try {
    return { config: parseConfig(value), ignored: [] };
  } catch (error) {
    if (!(error instanceof ConfigError) || error.problem.kind !== 'invalid') throw error;
    const usable = withoutFaults(value, error.problem.faults);
    if (usable === null) throw error;
    return { config: parseConfig(usable), ignored: error.problem.faults };
  }
}

/** Checks deployment settings that were read already. */
export function parseConfig(value: unknown): Config {
  const result = v.safeParse(configSchema, value);
  if (result.success) return result.output;
  throw new ConfigError({ kind: 'invalid', faults: result.issues.map(faultOf) });
}

function faultOf(issue: v.BaseIssue<unknown>): ConfigFault {
  const path = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, expected: 'no such setting' };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { path, expected: 'a value' };
  }
  return { path, expected: issue.expected ?? issue.message };
}
