import * as v from 'valibot';

/** An id that Graph always gives. */
export const objectId = v.pipe(
  v.string(),
  v.check((id) => id !== '', 'text that is not empty'),
);
