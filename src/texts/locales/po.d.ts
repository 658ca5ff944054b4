/** A catalogue: compiled where it is imported (`scripts/texts/compileCatalog.mjs`). */
declare module '*.po' {
  import type { Messages } from '@lingui/core';

  export const messages: Messages;
}
