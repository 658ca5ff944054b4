/** Ties of ego, one entry per person of the company; ego's own entry is empty. */
export interface Ties {
  /** Contacts in the window. A recurring series counts at most one a week. */
  readonly contacts: Int32Array;
  /** Shared minutes in the window, weighted by confidence. */
  readonly sharedMinutes: Float64Array;
  /** Shared minutes of 365 days, halved every 60 days. */
  readonly strength: Float64Array;
  /** Start of the last contact in 365 days (epoch ms); NaN if there is none. */
  readonly lastMet: Float64Array;
  /** Index into `TIE_STATES`: what the calendar says. */
  readonly state: Uint8Array;
  /** 1 if ego knows the person: active or warm, unless ego's own word says otherwise. */
  readonly known: Uint8Array;
  /** 1 if the tie was once active (2 contacts within 28 days) and is dormant now. */
  readonly fading: Uint8Array;
  /** 1 if every contact in 365 days was only "invited together" (confidence 0.5). */
  readonly invitedOnly: Uint8Array;
  /** Everybody with at least one contact in 365 days, ascending. */
  readonly touched: Int32Array;
}

export const TIE_STATES = ['unknown', 'dormant', 'warm', 'active'] as const;
export type TieState = (typeof TIE_STATES)[number];
