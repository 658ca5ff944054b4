import { build } from 'esbuild';

/** A TypeScript file with everything it imports as one plain script, compiled for each request. */
export async function compileBundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
