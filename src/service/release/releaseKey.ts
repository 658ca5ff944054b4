/** A calendar month in UTC, such as `2026-11`; sorts as text. */
export type Month = string;

export const monthOf = (instant: Date): Month => instant.toISOString().slice(0, 7);

export function monthsBefore(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 - count, 1)));
}

export type Scope = 'direct' | 'tree';

/** One release is made per manager, scope and calendar month. */
export interface ReleaseKey {
  readonly tenant: string;
  readonly manager: string;
  readonly scope: Scope;
  readonly month: Month;
}
