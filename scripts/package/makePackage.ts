import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { makeAddInManifest } from './addInManifest';
import { addressFaults } from './checkAddresses';
import { addInFaults } from './checkAddIn';
import { iconFaults } from './checkIcons';
import { nameFaults } from './checkNames';
import { pageFaults } from './checkPages';
import { schemaFaults } from './checkSchema';
import { unifiedFaults } from './checkUnified';
import { readHeaderTable } from './headerTable';
import { PACKAGE_ICONS, SITE_ICONS } from './icons';
import { nginxConf } from './nginxConf';
import { type Fault, refuseFaults } from './packageError';
import { packageIds, type PackageIds } from './packageIds';
import { valuesOf } from './placeholders';
import type { PackageSettings } from './settings';
import { readVersion } from './readVersion';
import { siteConfig } from './siteConfig';
import { readTemplates } from './templates';
import { readTexts, type Texts } from './texts';
import { makeUnifiedManifest, type UnifiedManifest } from './unifiedManifest';
import { writeZip } from './writeZip';

/** Where things come from and go to. */
export interface PackageFolders {
  /** The built page. */
  readonly app: string;
  readonly manifest: string;
  readonly hosting: string;
  /** Replaced as a whole, and only when nothing is wrong. */
  readonly out: string;
}

/** What was written, for telling a person. */
export interface MadePackage extends PackageIds {
  readonly app: string;
  readonly addIn: string;
  readonly site: string;
  readonly nginx: string;
}

interface Manifests {
  readonly texts: Texts;
  readonly unified: UnifiedManifest;
  readonly addIn: string;
}

/**
 * Writes the site, its server configuration and both manifests of one deployment.
 *
 * @throws {PackageError} naming everything that is wrong; what was in `out` stays as it was.
 */
export async function makePackage(
  settings: PackageSettings,
  folders: PackageFolders,
): Promise<MadePackage> {
  const ids = packageIds(settings.clientId);
  const texts = readTexts(folders.manifest);
  const values = valuesOf(settings, ids, readVersion(folders.manifest));
  const templates = readTemplates(folders.manifest, settings.events);
  const manifests: Manifests = {
    texts,
    unified: makeUnifiedManifest(templates.unified, values, texts),
    addIn: makeAddInManifest(templates.addIn, values, texts),
  };
  refuseFaults(iconFaults(join(folders.manifest, 'icons')));
  const staged = `${folders.out}.new`;
  rmSync(staged, { recursive: true, force: true });
  try {
    writeSite(settings, folders, join(staged, 'site'));
    refuseFaults(await faultsOf(manifests, ids, settings, join(staged, 'site')));
    writeRest(manifests, settings, folders, staged);
    rmSync(folders.out, { recursive: true, force: true });
    renameSync(staged, folders.out);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  const place = (name: string): string => join(folders.out, name);
  return {
    ...ids,
    app: place(APP_ZIP),
    addIn: place(ADD_IN),
    site: place('site'),
    nginx: place(NGINX),
  };
}

const APP_ZIP = 'threewide-app.zip';
const ADD_IN = 'threewide-outlook.xml';
const NGINX = 'nginx.conf';

function writeSite(settings: PackageSettings, folders: PackageFolders, site: string): void {
  cpSync(folders.app, site, { recursive: true });
  mkdirSync(join(site, 'icons'), { recursive: true });
  for (const { file } of SITE_ICONS) {
    cpSync(join(folders.manifest, 'icons', file), join(site, 'icons', file));
  }
  writeFileSync(join(site, 'config.json'), json(siteConfig(settings)));
}

async function faultsOf(
  { texts, unified, addIn }: Manifests,
  ids: PackageIds,
  { origin }: PackageSettings,
  site: string,
): Promise<Fault[]> {
  const schema = await schemaFaults(unified);
  if (schema.length > 0) return schema;
  const text = JSON.stringify(unified.manifest);
  const manifest = JSON.parse(text) as TeamsManifestLatest;
  const domains = manifest.validDomains ?? [];
  return [
    ...nameFaults(texts),
    ...unifiedFaults(manifest, ids),
    ...addInFaults(addIn, ids),
    ...addressFaults(text, domains, site),
    ...pageFaults(site),
    ...addressFaults(addIn, [new URL(origin).host], site),
  ];
}

function writeRest(
  { unified, addIn }: Manifests,
  { origin, service }: PackageSettings,
  folders: PackageFolders,
  out: string,
): void {
  const table = readHeaderTable(folders.hosting);
  writeFileSync(join(out, NGINX), nginxConf(table, new URL(origin).host, service));
  writeFileSync(join(out, ADD_IN), addIn);
  const files = [
    ['manifest.json', unified.manifest],
    ...Object.entries(unified.localised),
  ] as const;
  writeZip(join(out, APP_ZIP), {
    ...Object.fromEntries(files.map(([name, content]) => [name, Buffer.from(json(content))])),
    ...Object.fromEntries(
      PACKAGE_ICONS.map(({ file }) => [file, readFileSync(join(folders.manifest, 'icons', file))]),
    ),
  });
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
