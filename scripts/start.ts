/**
 * `npm start`: the sandbox with the app in it. One process, one address, nothing from outside.
 * `--port N` chooses the port, `--no-open` leaves the browser alone.
 */
import { parseArgs } from 'node:util';
import open from 'open';
import { APP_FOLDER, buildApp } from './buildApp';
import { startSandbox } from './startSandbox';

const DEFAULT_PORT = 5300;

interface StartOptions {
  readonly port: number;
  readonly mayOpen: boolean;
}

function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port: expected a number from 0 to 65535, got "${values.port ?? ''}"`);
  }
  return { port, mayOpen: !values['no-open'] && process.stdout.isTTY && !process.env['CI'] };
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The wanted port, or any free one when somebody else has it. */
async function startAt(port: number) {
  try {
    return await startSandbox({ appFolder: APP_FOLDER, port });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    console.log(`Port ${port} is taken; using a free one.`);
    return startSandbox({ appFolder: APP_FOLDER, port: 0 });
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  buildApp((line) => console.log(line));
  const { sandbox, stop: end } = await startAt(options.port);
  const stop = () => void end().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Threewide runs in its sandbox at ${sandbox.origin}`);
  if (options.mayOpen) await open(sandbox.origin);
  else console.log('Open that address in a browser. Ctrl+C ends it.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
