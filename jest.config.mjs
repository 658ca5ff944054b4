import { macros, ROOMS_WITH_MESSAGES } from './scripts/texts/macros.mjs';

const esmPackages = [
  'jose',
  'p-limit',
  'yocto-queue',
  'comlink',
  'idb',
  'valibot',
  '@faker-js',
  '@lingui',
  '@messageformat',
  'uuid',
  'open',
  '@microsoft/teams-js',
  '@microsoft/app-manifest/node_modules/strip-bom',
  'strip-bom',
  '@azure/msal-browser',
  '@azure/msal-common',
];

const typescript = (experimental = {}) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      experimental,
    },
    module: { type: 'commonjs' },
  },
];

const shared = {
  transform: {
    '\\.po$': '<rootDir>/tests/support/catalogTransform.mjs',
    [`/src/(${ROOMS_WITH_MESSAGES.join('|')})/.+\\.tsx?$`]: typescript(
      macros({ withEnglish: false }),
    ),
    '^.+\\.[cm]?[jt]sx?$': typescript(),
  },
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`, '/.cache/'],
  setupFiles: ['<rootDir>/tests/support/jestSetup.ts'],
};

const nodeFolders = [
  'insight',
  'auth',
  'graph',
  'storage',
  'hosts',
  'cli',
  'sandbox',
  'scripts',
  'service',
  'team-client',
];

/** What takes too long for the gate lies in tests/long, which mirrors tests; `npm run test:long` runs both. */
const roots = process.env.THREEWIDE_LONG_TESTS ? ['tests', 'tests/long'] : ['tests'];

const testsIn = (folders, extensions) =>
  roots.flatMap((root) =>
    folders.map((folder) => `<rootDir>/${root}/${folder}/**/*.test.${extensions}`),
  );

export default {
  // As many as a small machine has processors: with a third, pages had too little of them to be in time.
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/longestFirst.mjs',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: testsIn(nodeFolders, 'ts'),
      globalSetup: '<rootDir>/tests/support/nodeGlobalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/nodeGlobalTeardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    },
    {
      ...shared,
      displayName: 'page',
      testEnvironment: '<rootDir>/tests/support/pageEnvironment.mjs',
      testMatch: testsIn(['ui', 'texts', 'app', 'worker', 'model'], '{ts,tsx}'),
      globalSetup: '<rootDir>/tests/support/pageGlobalSetup.mjs',
      moduleNameMapper: { '^@fluentui/react-components$': '<rootDir>/.cache/tests/fluent.cjs' },
      setupFilesAfterEnv: [
        '<rootDir>/tests/support/pageSetup.ts',
        '<rootDir>/tests/support/patience.ts',
      ],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: testsIn(['browser'], 'ts'),
      globalSetup: '<rootDir>/tests/support/browserGlobalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/browserGlobalTeardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/browserSetup.ts'],
    },
  ],
};
