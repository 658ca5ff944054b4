/** Texts are written in English in the code; translations live beside them in `src/ui/locales`. */
export default {
  sourceLocale: 'en',
  locales: ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'],
  compileNamespace: 'json',
  formatOptions: { lineNumbers: false },
  catalogs: [{ path: '<rootDir>/src/ui/locales/{locale}', include: ['src/ui', 'src/app'] }],
};
