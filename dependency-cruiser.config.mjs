/**
 * No circles between source files, those of types alone included: the linter's own rule does not see
 * them. `npm run lint` runs it; which room may import which stands in `eslint.config.mjs`.
 */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both need into a file of its own, or join the two.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
