import { MS_PER_MINUTE, type EpochMs } from '../../insight/domain/units';

/** Difference of a zone's clock from UTC at an instant, in ms; positive east of Greenwich. */
export type OffsetAt = (instant: EpochMs) => number;

const UTC_NAMES = new Set(['utc', 'etc/utc', 'gmt', 'etc/gmt', 'z', 'tzone://microsoft/utc']);
const OFFSET_TEXT = /^GMT(?:([+-])(\d{2}):(\d{2}))?/;
const HOUR = 60 * MS_PER_MINUTE;

const atUtc: OffsetAt = () => 0;
const known = new Map<string, OffsetAt | null>();

/** The clock of an IANA zone, or null when this machine does not know the name. */
export function offsetsOfZone(name: string): OffsetAt | null {
  if (UTC_NAMES.has(name.toLowerCase())) return atUtc;
  let offsets = known.get(name);
  if (offsets === undefined) {
    offsets = offsetsByIntl(name);
    known.set(name, offsets);
  }
  return offsets;
}

function offsetsByIntl(timeZone: string): OffsetAt | null {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const byHour = new Map<number, number>();
  return (instant) => {
    const hour = Math.floor(instant / HOUR);
    let offset = byHour.get(hour);
    if (offset === undefined) {
      offset = offsetShown(format, hour * HOUR);
      byHour.set(hour, offset);
    }
    return offset;
  };
}

function offsetShown(format: Intl.DateTimeFormat, instant: EpochMs): number {
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = OFFSET_TEXT.exec(name ?? '') ?? [];
  const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MS_PER_MINUTE;
  return sign === '-' ? -size : size;
}
