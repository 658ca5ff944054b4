/** What the text may take for granted between ego and the person; nothing where they have never met. */
export type Acquaintance =
  /** They have been in meetings together. */
  | { readonly kind: 'met' }
  /** They will both be in a meeting; `moment` is when, in words. */
  | { readonly kind: 'meeting'; readonly moment: string; readonly isTheirs: boolean }
  /** They are both on the message that is open. */
  | { readonly kind: 'message' };
