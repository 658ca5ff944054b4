import type { Fault } from './packageError';
import { LANGUAGES, type Texts } from './texts';

/** Words that the store keeps for Microsoft's own products and for parts of Teams. */
const RESERVED =
  /\b(microsoft|teams|outlook|office|365|chat|contacts?|calendar|calls?|files?|activity|apps?|help)\b/i;

/** The short name stands alone in a list of apps, so it may contain none of those words. */
export function nameFaults(texts: Texts): Fault[] {
  return LANGUAGES.map((language) => texts[language]['nameShort'] ?? '')
    .filter((name) => RESERVED.test(name))
    .map((detail) => ({ name: 'reservedName', detail }));
}
