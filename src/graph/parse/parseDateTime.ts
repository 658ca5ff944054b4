import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs } from '../../insight/domain/units';
import { offsetsOfZone, type OffsetAt } from './timeZones';

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Finds the IANA name of a Windows zone name; null when it knows none. */
export type IanaNameOf = (windowsName: string) => string | null;

/** The field that cannot be read, and what belongs there. */
export interface NotADateTime {
  readonly field: 'dateTime' | 'timeZone';
  readonly expected: string;
}

/**
 * A Graph `dateTimeTimeZone` as an instant. The zone may be UTC, any IANA name, or whatever
 * `ianaNameOf` translates. Where clocks are put back the earlier instant is taken; a time that
 * clocks skip moves forward.
 *
 * Example: `2026-06-01T10:38:00.0000000` in `Europe/Berlin` is 08:38 UTC.
 *
 * @returns the instant, or what was expected instead.
 */
export function parseDateTime(
  dateTime: string,
  timeZone: string,
  ianaNameOf: IanaNameOf,
): EpochMs | NotADateTime {
  const local = localTime(dateTime);
  if (local === null)
    return { field: 'dateTime', expected: 'a date and time like 2026-06-01T10:38:00' };
  if (local.offset !== null) return local.clock - local.offset;
  const offsetAt = offsetsOfZone(timeZone) ?? offsetsOfZone(ianaNameOf(timeZone) ?? '');
  if (offsetAt === null) return { field: 'timeZone', expected: 'UTC or a known time zone' };
  return instantOf(local.clock, offsetAt);
}

/** The clock reading as if it were UTC, with the offset that the text itself may carry. */
function localTime(
  text: string,
): { readonly clock: EpochMs; readonly offset: number | null } | null {
  const parts = DATE_TIME.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const second = Number(parts[6] ?? 0);
  const millisecond = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const clock = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const date = new Date(clock);
  // Date.UTC rolls 30 February over into March; such a date does not exist.
  const exists =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  return exists ? { clock, offset: offsetOf(parts[8]) } : null;
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === 'Z') return 0;
  const size = (Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))) * MS_PER_MINUTE;
  return text.startsWith('-') ? -size : size;
}

/** The offsets a day before and a day after bracket any change of the clocks in between. */
function instantOf(clock: EpochMs, offsetAt: OffsetAt): EpochMs {
  const before = offsetAt(clock - MS_PER_DAY);
  const after = offsetAt(clock + MS_PER_DAY);
  const candidates = [clock - before, clock - after];
  const real = candidates.filter((instant) => instant + offsetAt(instant) === clock);
  return real.length > 0 ? Math.min(...real) : clock - before;
}
