import { spawn } from 'node:child_process';
import type { Account } from './unprivilegedAccount';

/** A PostgreSQL program that ended with a code other than 0. */
export class ProgramFailed extends Error {
  override readonly name = 'ProgramFailed';
  readonly code: number | null;

  constructor(program: string, code: number | null, output: string) {
    super(`${program} ended with ${String(code)}: ${output.trim()}`);
    this.code = code;
  }
}

export const programEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LC_ALL: 'C',
});

/** Runs a program to its end; resolves with what it printed. */
export function runProgram(
  program: string,
  args: readonly string[],
  account: Account,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', env: programEnvironment() });
    let output = '';
    const note = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new ProgramFailed(program, code, output)),
    );
  });
}
