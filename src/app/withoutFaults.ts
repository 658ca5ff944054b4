import type { ConfigFault } from './configError';

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
