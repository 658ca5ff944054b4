import * as v from 'valibot';

/** A text field that Graph may leave out or give as null; blank text is no value either. */
export const textOrNull = v.pipe(
  v.nullish(v.string(), null),
  v.transform((text) => (text === null || text.trim() === '' ? null : text)),
);
