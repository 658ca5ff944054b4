import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LicenseWebpackPlugin } from 'license-webpack-plugin';

/** Licences that may be part of the bundle: all of them ask for no more than to be passed on. */
const WELCOME = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)\b/;

/** The package is published without the file; its licence is that of the packages beside it. */
const FLUENT = path.join(import.meta.dirname, '../node_modules/@fluentui/react-components/LICENSE');

/**
 * Writes `notices.txt`: the licence of every package in the bundle, each text once.
 *
 * @throws {Error} while building, for a licence nobody has looked at.
 */
export function notices() {
  return new LicenseWebpackPlugin({
    outputFilename: 'notices.txt',
    perChunkOutput: false,
    addBanner: false,
    unacceptableLicenseTest: (licence) => !WELCOME.test(licence),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under ${licence}: see hosting/notices.mjs`);
    },
    licenseTextOverrides: { '@fluentui/react-icons': readFileSync(FLUENT, 'utf8') },
    renderLicenses: eachTextOnce,
  });
}

function eachTextOnce(packages) {
  const byText = new Map();
  for (const { packageJson, licenseText, licenseId } of packages) {
    const text = licenseText?.trim() || String(licenseId);
    byText.set(text, [...(byText.get(text) ?? []), packageJson.name]);
  }
  return [...byText]
    .map(([text, names]) => `${[...new Set(names)].sort().join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
