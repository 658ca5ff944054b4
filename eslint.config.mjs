import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { flatConfigs as importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Who may import whom (ARCHITECTURE.md). A room that is not listed in `may` is closed to it. */
const rooms = {
  insight: [],
  model: ['insight'],
  texts: ['insight', 'model'],
  graph: ['insight', 'model'],
  storage: ['insight', 'model'],
  auth: ['model'],
  hosts: ['model'],
  'team-client': ['insight', 'model'],
  worker: ['insight', 'model', 'graph', 'storage', 'team-client'],
  ui: ['insight', 'model', 'texts'],
  app: [
    'insight',
    'model',
    'texts',
    'graph',
    'storage',
    'auth',
    'hosts',
    'team-client',
    'worker',
    'ui',
  ],
  cli: ['insight', 'model', 'texts', 'graph'],
  service: ['insight', 'model'],
  sandbox: [],
};

const zones = Object.entries(rooms).flatMap(([room, may]) =>
  Object.keys(rooms)
    .filter((other) => other !== room && !may.includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} must not import ${other} (see ARCHITECTURE.md).`,
    })),
);

/** Globals that are doors to the outside, and the rooms that hold their keys. */
const doors = {
  Office: ['hosts'],
  indexedDB: ['storage'],
  localStorage: [],
  sessionStorage: [],
  fetch: ['graph', 'app', 'worker', 'sandbox', 'team-client', 'service'],
};

const doorRules = Object.keys(rooms).map((room) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-globals': [
      'error',
      ...Object.entries(doors)
        .filter(([, keys]) => !keys.includes(room))
        .map(([name, keys]) => ({
          name,
          message: keys.length
            ? `${name} is used in ${keys.map((k) => `src/${k}`).join(', ')} only.`
            : `${name} is not used in this product.`,
        })),
    ],
  },
}));

export default tseslint.config(
  { ignores: ['node_modules/**', 'build/**', 'dist/**', '.cache/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.mjs',
            '*.js',
            'hosting/*.mjs',
            'scripts/texts/*.mjs',
            'tests/support/*.mjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
      globals: { ...globals.node },
    },
    plugins: { 'import-x': importX.recommended.plugins['import-x'], 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { maxDepth: 8, ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  ...doorRules,
  {
    files: ['scripts/**', 'src/cli/**', 'src/sandbox/**', 'tests/bench/**', 'tests/support/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: [
      '*.mjs',
      '*.js',
      'scripts/texts/catalogLoader.mjs',
      'tests/support/*.mjs',
      'tests/support/*Global*.ts',
    ],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
