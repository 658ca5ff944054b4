import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where webpack puts the page. */
export const APP_FOLDER = join('build', 'app');

const STAMP = join('build', 'app.stamp');
const ROOMS = [
  'insight',
  'model',
  'texts',
  'graph',
  'storage',
  'worker',
  'auth',
  'hosts',
  'team-client',
  'ui',
  'app',
];
const SETTINGS = [
  'webpack.config.js',
  'hosting/documentPage.mjs',
  'hosting/notices.mjs',
  'scripts/texts/catalogLoader.mjs',
  'scripts/texts/compileCatalog.mjs',
  'scripts/texts/macros.mjs',
  'package-lock.json',
  'tsconfig.base.json',
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** Some of them are pages of the site. */
function documents(): string[] {
  return readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join('docs', name));
}

/** A digest of everything the page is built from. */
function fingerprint(): string {
  const digest = createHash('sha256');
  const sources = ROOMS.map((room) => join('src', room)).filter((room) => existsSync(room));
  for (const path of [...SETTINGS, ...documents(), ...sources.flatMap(filesBelow)]) {
    digest.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex');
}

function isCurrent(wanted: string): boolean {
  return (
    existsSync(join(APP_FOLDER, 'tab.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === wanted
  );
}

/**
 * Builds the production page, unless the one in `build/app` was built from the same sources.
 * @throws {Error} with webpack's own words when the build fails.
 */
export function buildApp(say: (line: string) => void): void {
  const wanted = fingerprint();
  if (isCurrent(wanted)) return;
  say('Building the page …');
  const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--mode', 'production'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The page could not be built.\n${run.stdout}${run.stderr}`);
  writeFileSync(STAMP, wanted);
}
