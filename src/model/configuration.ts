import * as v from 'valibot';
import { ConfigError, type ConfigFault } from './configurationError';
import { configSchema, type Config } from './configurationSchema';

/**
 * Settings that nothing goes without: who signs in where, where Graph is, and who must never be
 * suggested. A fault in any other, or a setting that does not exist, keeps nobody out.
 */
const NEEDED: ReadonlySet<string> = new Set([
  ...['clientId', 'authority', 'authorityMetadata', 'graphOrigin', 'graphGateway'],
  'optOutGroup',
  'insight.excluded',
]);

/**
 * The settings without those that are wrong, so that the usual ones hold; null where something is
 * wrong that is needed.
 */
export function withoutFaults(value: unknown, faults: readonly ConfigFault[]): unknown {
  if (!isRecord(value)) return null;
  const places = faults.map(({ path }) => placeOf(path));
  if (places.some((place) => NEEDED.has(place) || place === 'insight')) return null;
  const settings = without(value, places);
  const { insight } = settings;
  if (!isRecord(insight)) return settings;
  const options = places.map((place) => place.replace(/^insight\./, ''));
  return { ...settings, insight: without(insight, options) };
}

/** The setting that a path is in: of `insight` a single option, of the rest the whole. */
function placeOf(path: string): string {
  const [setting = '', option] = path.split('.');
  return setting === 'insight' && option !== undefined ? `${setting}.${option}` : setting;
}

function without(record: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type { Config };

/** Settings that can be used, and what was wrong in them and is left out. */
export interface UsableConfiguration {
  readonly config: Config;
  readonly ignored: readonly ConfigFault[];
}

/**
 * As {@link parseConfig}, but a fault in a setting that can be done without keeps nobody out.
 *
 * @throws {ConfigError} where the rest is wrong as well.
 */
export function usableConfig(value: unknown): UsableConfiguration {
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
