/** @jest-environment node */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { makePackage } from '../../scripts/package/makePackage';
import { checkSettings } from '../../scripts/package/settings';

const root = path.join(__dirname, '../..');
let folder = '';

/** Files of the production build, with their text. */
function files(extension: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]);
}

const namesWith = (pattern: RegExp) =>
  files('.js').flatMap(([name, text]) => (pattern.test(text) ? [name] : []));

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'threewide-build-'));
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
    cwd: root,
    stdio: 'pipe',
  });
}, 180_000);

afterAll(() => {
  for (const made of [folder, `${folder}-dist`]) rmSync(made, { recursive: true, force: true });
});

test('the production bundle names no local address', () => {
  expect(namesWith(/localhost|127\.0\.0\.1/i)).toEqual([]);
});

test('the production bundle holds nothing of the sandbox', () => {
  expect(namesWith(/Halden Instruments|fastify|faultBook|createSandbox|sandboxApi/i)).toEqual([]);
});

test('pages have no inline scripts, so a strict content security policy holds', () => {
  const pages = files('.html');
  expect(pages.map(([name]) => name).sort()).toEqual([
    'about.html',
    'dialog.html',
    'events.html',
    'pane.html',
    'permissions.html',
    'privacy.html',
    'redirect.html',
    'tab.html',
    'terms.html',
  ]);
  for (const [, html] of pages) {
    expect(html.match(/<script(?![^>]* src=)[^>]*>/g)).toBeNull();
    expect(html).not.toMatch(/ on\w+=/);
  }
});

test('nothing is turned from text into code while the page runs', () => {
  expect(namesWith(/\beval\(|new Function\(/)).toEqual([]);
});

test('the script that Outlook starts by itself is one small file of 2016 that touches no page', () => {
  const script = readFileSync(path.join(folder, 'events.js'), 'utf8');
  expect(() => parse(script, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  expect(script).not.toMatch(/\b(document|window|self|fetch|XMLHttpRequest|import)\b/);
  expect(script.length).toBeLessThan(5_000);
});

test('the build has everything that the package of a deployment needs', async () => {
  const settings = checkSettings({
    origin: 'https://threewide.example.com',
    'client-id': '11111111-2222-4333-8444-555555555555',
  });
  const out = `${folder}-dist`;
  const folders = { app: folder, manifest: 'manifest', hosting: 'hosting', out };
  const { site } = await makePackage(settings, folders);
  expect(readdirSync(site)).toEqual(expect.arrayContaining(['pane.html', 'icons', 'config.json']));
});

test('the licences of the packages in the bundle are passed on, each text once', () => {
  const notices = readFileSync(path.join(folder, 'notices.txt'), 'utf8');
  for (const name of ['react', '@fluentui/react-icons', '@azure/msal-browser', 'idb']) {
    expect(notices.split('\n')).toContain(name);
  }
  const texts = notices
    .split(`\n${'-'.repeat(80)}\n\n`)
    .map((part) => part.split('\n\n').slice(1).join());
  expect(new Set(texts).size).toBe(texts.length);
});

test('pages of words run no script', () => {
  for (const name of ['about', 'permissions', 'privacy', 'terms']) {
    const html = readFileSync(path.join(folder, `${name}.html`), 'utf8');
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/href="[^"]*\.md/);
    expect(html).toMatch(/<h1>[^<]+<\/h1>/);
  }
});

test('every file that is loaded later has at most 61 kB, the sign-in library 75', () => {
  const large = files('.js')
    .filter(([name]) => name.startsWith('later'))
    .map(([name, text]) => [name, gzipSync(text).length] as const)
    .filter(([name, size]) => size > (name.includes('msal') ? 75_000 : 61_000));
  expect(large).toEqual([]);
});
