/** A calendar day as the number of days since 1970-01-01, without a time zone. */
export type Day = number;

export const MS_PER_DAY = 86_400_000;
export const MS_PER_MINUTE = 60_000;

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The Monday on or before the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** `2026-11-24`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
