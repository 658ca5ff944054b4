import * as v from 'valibot';

/** A whole address that starts with https. */
export const httpsUrl = v.pipe(
  v.string(),
  v.check((text) => isUrl(text, ['https:']), 'an https address'),
);

export function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}
