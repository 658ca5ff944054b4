/**
 * All tests: builds the page, provides a browser, runs jest, and ends with one plain line
 * (`N passed, N failed`). Arguments go to jest: `npm test -- tests/insight`. With `--long`, as in
 * `npm run test:long`, also those in tests/long.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './buildApp';
import { NoBrowserError, provideBrowser } from './findBrowser';

const LONG = '--long';

interface JestTotals {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

function runJest(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { code: number; totals: JestTotals } {
  const folder = mkdtempSync(join(tmpdir(), 'threewide-test-'));
  const report = join(folder, 'report.json');
  try {
    const jest = join('node_modules', 'jest', 'bin', 'jest.js');
    const run = spawnSync(
      process.execPath,
      [jest, '--json', `--outputFile=${report}`, '--no-color', ...args],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...env },
      },
    );
    return {
      code: run.status ?? 1,
      totals: JSON.parse(readFileSync(report, 'utf8')) as JestTotals,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): number {
  const browser = provideBrowser((line) => console.log(line));
  buildApp((line) => console.log(line));
  const given = process.argv.slice(2);
  const { code, totals } = runJest(
    given.filter((argument) => argument !== LONG),
    {
      THREEWIDE_BROWSER: browser,
      ...(given.includes(LONG) ? { THREEWIDE_LONG_TESTS: 'true' } : {}),
    },
  );
  const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites;
  const skipped = totals.numPendingTests ? `, ${totals.numPendingTests} skipped` : '';
  console.log(`${totals.numPassedTests} passed, ${failed} failed${skipped}`);
  return totals.numPassedTests === 0 ? 1 : code;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
