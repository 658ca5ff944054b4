import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What the page tests get for Fluent (`moduleNameMapper`). */
const BUNDLE = '.cache/tests/fluent.cjs';
const STAMP = '.cache/tests/fluent.stamp';

/** Icons that tests import by themselves take their direction from the same context as Fluent's. */
const oneContext = {
  name: 'one context for all icons',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/contexts\// }, ({ importer }) =>
      /[\\/]react-icons[\\/]/.test(importer)
        ? { path: '@fluentui/react-icons/providers', external: true }
        : undefined,
    ),
};

function fingerprint() {
  const digest = createHash('sha256');
  for (const path of ['package-lock.json', import.meta.filename]) digest.update(readFileSync(path));
  return digest.digest('hex');
}

/**
 * Fluent is two thousand modules, which every test file would load one by one: here they become one
 * file, once for each state of the packages.
 */
export default async function bundleFluent() {
  const wanted = fingerprint();
  if (existsSync(BUNDLE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  await build({
    stdin: { contents: "export * from '@fluentui/react-components'", resolveDir: '.' },
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    minifyWhitespace: true,
    define: { 'process.env.NODE_ENV': '"test"' },
    external: ['react', 'react-dom'],
    plugins: [oneContext],
    outfile: BUNDLE,
    logLevel: 'warning',
  });
  writeFileSync(STAMP, wanted);
}
