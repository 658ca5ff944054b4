/**
 * Mutation testing of the core, outside the gate. `npm run mutation` takes hours; a part of it by its own
 * tests takes minutes: `MUTATE=gaps npm run mutation` for src/insight/coverage/gaps with tests/insight/coverage/gaps,
 * `MUTATE=. npm run mutation` for the files of src/insight itself, and any file or glob by
 * `npm run mutation -- --mutate src/insight/calendar/overlaps.ts`. `MUTATE_TESTS='{ties,tally}'` runs only those test
 * files of the part, which gives a score that is too low rather than too high, sooner. Measured scores are
 * in tests/bench/mutation.md.
 */
const part = process.env['MUTATE'] ?? '**';
const tests = process.env['MUTATE_TESTS'];
const here = part === '.' ? '*' : `${part}/**/*`.replace('**/**', '**');

const typescript = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
  module: { type: 'commonjs' },
};

export default {
  mutate: [`src/insight/${here}.ts`],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    // All tests of a part, also those that reach a file only through another one.
    enableFindRelatedTests: false,
    config: {
      projects: [
        {
          displayName: 'node',
          rootDir: '.',
          testEnvironment: 'node',
          testMatch: [
            `<rootDir>/tests/insight/${tests === undefined ? here : `${part}/${tests}`}.test.ts`,
          ],
          transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', typescript] },
          transformIgnorePatterns: ['/node_modules/(?!(@faker-js|p-limit|yocto-queue|valibot)/)'],
        },
      ],
    },
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env['MUTATE_AT_ONCE'] ?? 1),
  // An endless loop is a mutant found; on a busy machine nothing that ends takes so long.
  timeoutMS: 8000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: {
    fileName: `build/mutation/${part === '**' ? 'all' : part === '.' ? 'root' : part}.json`,
  },
  tempDirName: 'build/stryker',
  ignorePatterns: ['build', 'docs', 'reports'],
};
