/**
 * Makes spellings of a title comparable: compatibility forms unified (NFKC), no case, no accents on
 * Latin letters, `ß` as `ss`, one kind of dash and apostrophe. Marks on other scripts stay (が is
 * not か).
 *
 * @example foldText('Geschäftsführer') → 'geschaftsfuhrer'
 */
export function foldText(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase().replace(/`/g, "'");
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/[\u200B-\u200F\uFEFF]/g, '')
    .replace(/[‐‑‒–—―−]/g, (dash) => (dash === '‐' || dash === '‑' ? '-' : ' - '))
    .replace(/[’‘´`]/g, "'");
}
