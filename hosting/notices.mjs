import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Licences that may be part of the bundle: all of them ask for no more than to be passed on. */
const WELCOME = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)\b/;

/** Folder of the package that a file belongs to; the innermost where packages are nested. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The icons are published without the file; their licence is that of the packages beside them. */
const ELSEWHERE = { '@fluentui/react-icons': '@fluentui/react-components' };

/**
 * Writes `notices.txt`: the licence of every package in the bundle, each text once.
 *
 * @throws {Error} while building, for a licence nobody has looked at and for one without its text.
 */
export class Notices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('Notices', (compilation) =>
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const files = [...compilation.modules].flatMap(filesOf);
        const folders = files.flatMap((file) => folderOf(file.replaceAll('\\', '/')));
        const text = eachTextOnce([...new Set(folders)].sort().map(licenceOf));
        compilation.emitAsset('notices.txt', new sources.RawSource(text));
      }),
    );
  }
}

/** Files of a module; of several that webpack has put into one, all of them. */
function filesOf(module) {
  if (module.modules) return module.modules.flatMap(filesOf);
  return module.resource ?? [];
}

/** Some packages carry a `node_modules` of their own that is none: then it is what is around it. */
function folderOf(file) {
  const folder = PACKAGE.exec(file)?.[0];
  if (folder === undefined) return [];
  if (existsSync(path.join(folder, 'package.json'))) return [folder];
  return folderOf(`${folder.slice(0, folder.lastIndexOf('/node_modules/'))}/`);
}

function licenceOf(folder) {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!WELCOME.test(license)) throw new Error(`${name}: ${license} (see hosting/notices.mjs)`);
  const place = folder.replace(name, ELSEWHERE[name] ?? name);
  const file = readdirSync(place).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name}: no licence (see hosting/notices.mjs)`);
  return { name, text: readFileSync(path.join(place, file), 'utf8').trim() };
}

function eachTextOnce(licences) {
  const byText = new Map();
  for (const { name, text } of licences) byText.set(text, [...(byText.get(text) ?? []), name]);
  return [...byText]
    .map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
