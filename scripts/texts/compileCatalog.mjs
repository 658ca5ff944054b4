import { compileMessage } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';

/**
 * The texts of one catalogue (`src/texts/locales/*.po`) as the JSON that the page reads: every message
 * compiled, so that no plural is worked out while a page runs.
 */
export function compileCatalog(po) {
  const messages = PO.parse(po).items.map(({ msgid, msgstr }) => [
    msgid,
    compileMessage(msgstr.join('')),
  ]);
  return JSON.stringify({ messages: Object.fromEntries(messages) });
}
