/** The group a person belongs to: equal keys are one group; the spelling is one way to write it. */
export interface Label {
  readonly key: string;
  readonly spelling: string;
}

/** One label per person; null where the person has none ("Not set"). */
export type Labels = readonly (Label | null)[];
