/** How many items a page is asked to hold. */
export interface PageSizes {
  /** Graph refuses more than 999. */
  readonly people: number;
  /** At first; a mailbox that takes too long over a page is asked for less. Graph takes 1,000 at most. */
  readonly events: number;
}

export const USUAL_PAGE_SIZES: PageSizes = { people: 999, events: 1_000 };
