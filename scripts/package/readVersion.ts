import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseFaults } from './packageError';

/**
 * The version of the manifests. It is their own: administrators must accept every new one, so it rises
 * only when the manifests change.
 *
 * @throws {PackageError} for a version that Teams (three numbers of up to five digits, whatever its schema
 * says) or Office (nothing below 1.0) refuses.
 */
export function readVersion(manifestFolder: string): string {
  const template = readFileSync(join(manifestFolder, 'manifest.json'), 'utf8');
  const { version } = JSON.parse(template) as { readonly version: string };
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) {
    refuseFaults([{ name: 'versionNotPlain', detail: version }]);
  }
  if (version.startsWith('0.')) refuseFaults([{ name: 'versionTooLow', detail: version }]);
  return version;
}
