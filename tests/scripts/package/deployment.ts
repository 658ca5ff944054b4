import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadePackage, makePackage } from '../../../scripts/package/makePackage';
import { type Fault, PackageError } from '../../../scripts/package/packageError';
import type { PackageSettings } from '../../../scripts/package/settings';

const PAGES = [
  'tab',
  'redirect',
  'dialog',
  'pane',
  'events',
  'about',
  'permissions',
  'privacy',
  'terms',
];

export const SETTINGS: PackageSettings = {
  origin: 'https://threewide.example.com',
  clientId: '11111111-2222-4333-8444-555555555555',
  tenant: 'example.com',
  service: null,
  serviceClientId: null,
  events: true,
};

/** A folder with a page that was never built and the real manifests, to be damaged and packaged. */
export interface Deployment {
  readonly out: string;
  /** Changes a file below `manifest/` or `app/`. */
  change(path: string, from: string | RegExp, to: string): void;
  write(path: string, content: string | Buffer): void;
  remove(path: string): void;
  make(settings?: Partial<PackageSettings>): Promise<MadePackage>;
  /** Names of what is refused; none when the package was made. */
  faults(settings?: Partial<PackageSettings>): Promise<readonly string[]>;
  end(): void;
}

export function openDeployment(): Deployment {
  const root = mkdtempSync(join(tmpdir(), 'threewide-package-'));
  const folders = {
    app: join(root, 'app'),
    manifest: join(root, 'manifest'),
    hosting: 'hosting',
    out: join(root, 'dist'),
  };
  mkdirSync(folders.app);
  for (const page of PAGES) writeFileSync(join(folders.app, `${page}.html`), `<h1>${page}</h1>`);
  for (const file of ['events.js', 'notices.txt']) writeFileSync(join(folders.app, file), '');
  cpSync('manifest', folders.manifest, { recursive: true });
  const make = (settings: Partial<PackageSettings> = {}) =>
    makePackage({ ...SETTINGS, ...settings }, folders);
  return {
    out: folders.out,
    change: (path, from, to) => {
      const before = readFileSync(join(root, path), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${path} has no ${String(from)}`);
      writeFileSync(join(root, path), after);
    },
    write: (path, content) => writeFileSync(join(root, path), content),
    remove: (path) => rmSync(join(root, path)),
    make,
    faults: async (settings) => {
      const faults = await make(settings).then(() => [], faultsOf);
      return [...new Set(faults.map(({ name }) => name))];
    },
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof PackageError) return error.faults;
  throw error;
}
