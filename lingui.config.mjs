/** Texts are written in English in the code; translations live beside them in `src/texts/locales`. */
export default {
  sourceLocale: 'en',
  locales: ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'],
  formatOptions: { lineNumbers: false },
  catalogs: [
    {
      path: '<rootDir>/src/texts/locales/{locale}',
      include: ['src/texts', 'src/ui', 'src/app', 'src/worker', 'src/model'],
    },
  ],
};
