/** How many people somebody knows in a department or at a level; never an exact number. */
export const KNOWN = ['0', '1-2', '3+'] as const;

export type Known = (typeof KNOWN)[number];

export const knowsSomeone = (known: Known | undefined): boolean =>
  known !== undefined && known !== '0';

export const isThreeDeep = (known: Known | undefined): boolean => known === '3+';
