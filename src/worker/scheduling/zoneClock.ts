import { offsetsOfZone } from '../../graph/parse/timeZones';
import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs, type Minutes } from '../../insight/domain/units';

/** The clock on the wall somewhere: days since 1 January 1970, and minutes since midnight. */
export interface ZoneClock {
  dayOf(instant: EpochMs): number;
  minutesOf(instant: EpochMs): Minutes;
  /** The instant at which it shows that time; where clocks are changed, the one after the change. */
  instantAt(day: number, minutes: Minutes): EpochMs;
}

/** @param zone IANA name; null, or a name that nobody knows, for the clock of this device. */
export function zoneClock(zone: string | null): ZoneClock {
  const named = zone === null ? null : offsetsOfZone(zone);
  const offsetAt =
    named ?? ((instant: EpochMs) => -new Date(instant).getTimezoneOffset() * MS_PER_MINUTE);
  const dayOf = (instant: EpochMs) => Math.floor((instant + offsetAt(instant)) / MS_PER_DAY);
  return {
    dayOf,
    minutesOf: (instant) =>
      (instant + offsetAt(instant) - dayOf(instant) * MS_PER_DAY) / MS_PER_MINUTE,
    instantAt(day, minutes) {
      const shown = day * MS_PER_DAY + minutes * MS_PER_MINUTE;
      return shown - offsetAt(shown - offsetAt(shown));
    },
  };
}

/** 0 = Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}
