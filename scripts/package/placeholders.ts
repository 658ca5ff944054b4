import { PackageError } from './packageError';
import type { PackageIds } from './packageIds';
import type { PackageSettings } from './settings';

const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/** What stands between double braces in a template, and what takes its place. */
export type Values = Readonly<Record<string, string>>;

export function valuesOf(settings: PackageSettings, ids: PackageIds, version: string): Values {
  const { origin, clientId } = settings;
  return { origin, host: new URL(origin).host, clientId, version, ...ids };
}

/** @throws {PackageError} for a placeholder that nobody fills. */
export function fill(template: string, valueOf: (name: string) => string | undefined): string {
  return template.replace(PLACEHOLDER, (_whole, name: string) => {
    const value = valueOf(name);
    if (value === undefined) throw new PackageError([{ name: 'unknownPlaceholder', detail: name }]);
    return value;
  });
}
