import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ServiceProcess {
  readonly url: string;
  /** Every line that it has logged. */
  readonly log: readonly string[];
  /** Ends it and resolves with its exit code; null after a kill -9. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const LISTENING = /Server listening at (http:\/\/[^"]+)/;

/** Bundles the service as `npm run service:build` does; resolves with the file. */
export function bundleService(name: string): string {
  const file = `.cache/service-test/${name}.mjs`;
  execFileSync('npm', ['run', '--silent', 'service:build', '--', `--outfile=${file}`]);
  return file;
}

/** The bundled program in a process of its own. */
export async function serviceProcess(
  bundle: string,
  env: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const child: ChildProcess = spawn(process.execPath, [bundle], {
    env: { PATH: process.env['PATH'], PORT: '0', REQUESTS_PER_MINUTE: '1000000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    const note = (line: string): void => {
      log.push(line);
      const [, found] = LISTENING.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    };
    createInterface({ input: child.stdout! }).on('line', note);
    createInterface({ input: child.stderr! }).on('line', note);
    child.on('exit', () => reject(new Error(`The service ended: ${log.join('\n')}`)));
  });
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return { url, log, end };
}
