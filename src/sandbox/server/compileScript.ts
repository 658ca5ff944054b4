import { readFile, stat } from 'node:fs/promises';
import { transform } from '@swc/core';

const compiled = new Map<string, { readonly changedAt: number; readonly code: string }>();

/** A TypeScript file as an ES module for the browser; compiled anew only when it has changed. */
export async function compileScript(file: string): Promise<string> {
  const { mtimeMs } = await stat(file);
  const known = compiled.get(file);
  if (known?.changedAt === mtimeMs) return known.code;
  const { code } = await transform(await readFile(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  compiled.set(file, { changedAt: mtimeMs, code });
  return code;
}
