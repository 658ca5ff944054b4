import { ROOMS_WITH_MESSAGES } from './scripts/texts/macros.mjs';

/** Texts are written in English in the code; translations live beside them in `src/texts/locales`. */
export default {
  sourceLocale: 'en',
  locales: ['en', 'de', 'fr', 'es', 'pt', 'ja', 'ar'],
  formatOptions: { lineNumbers: false },
  catalogs: [
    {
      path: '<rootDir>/src/texts/locales/{locale}',
      include: ROOMS_WITH_MESSAGES.map((room) => `src/${room}`),
    },
  ],
};
