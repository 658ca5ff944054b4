import { fileURLToPath } from 'node:url';

/** Rooms whose files hold messages: only these are compiled with the macros, which cost some milliseconds a file. */
export const ROOMS_WITH_MESSAGES = ['texts', 'ui', 'app'];

/**
 * For `jsc.experimental` of swc: `msg`, `plural`, `select` and `useLingui` of Lingui become plain calls.
 *
 * @param {{ readonly withEnglish: boolean }} choice Whether the English words stay in the code. They are
 * in the catalogue as well, so only an author who has not yet run `npm run texts` needs them.
 */
export const macros = ({ withEnglish }) => ({
  cacheRoot: fileURLToPath(new URL('../../.cache/swc', import.meta.url)),
  plugins: [
    [
      fileURLToPath(import.meta.resolve('@lingui/swc-plugin')),
      { descriptorFields: withEnglish ? 'message' : 'id-only' },
    ],
  ],
});
