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

/** IANA names of the zones in which the sandbox's people work. */
export type ZoneName = 'Europe/Berlin' | 'Europe/Paris' | 'America/New_York';

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  return format;
}

/** Minutes to add to UTC for the wall clock of the zone at that instant. */
export function offsetMinutes(zone: string, at: number): number {
  const name = formatFor(zone)
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** The instant at which the zone's wall clock shows that minute of that day (working hours only). */
export function toUtc(zone: string, day: Day, minute: number): number {
  const key = `${zone}|${day}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = offsetMinutes(zone, day * MS_PER_DAY + MS_PER_DAY / 2);
    offsets.set(key, offset);
  }
  return day * MS_PER_DAY + (minute - offset) * MS_PER_MINUTE;
}

/** What the zone's wall clock shows at that instant: `2026-12-02T14:00`. */
export function wallClock(zone: string, at: number): string {
  return new Date(at + offsetMinutes(zone, at) * MS_PER_MINUTE).toISOString().slice(0, 16);
}

/** The instant of such a text; NaN where it is none. An hour that a change of clocks leaves out is moved by it. */
export function fromWallClock(zone: string, text: string): number {
  const asUtc = Date.parse(`${text}Z`);
  if (Number.isNaN(asUtc)) return NaN;
  const guess = asUtc - offsetMinutes(zone, asUtc) * MS_PER_MINUTE;
  return asUtc - offsetMinutes(zone, guess) * MS_PER_MINUTE;
}

/** The day that the zone's wall clock shows at that instant. */
export function dayIn(zone: string, at: number): Day {
  return Math.floor((at + offsetMinutes(zone, at) * MS_PER_MINUTE) / MS_PER_DAY);
}

/** Minutes since midnight that the zone's wall clock shows at that instant. */
export function minuteIn(zone: string, at: number): number {
  const local = at + offsetMinutes(zone, at) * MS_PER_MINUTE;
  return Math.floor((((local % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / MS_PER_MINUTE);
}

/** Windows names of the zones that the sandbox's people and tests use; Outlook speaks both kinds. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

/** The IANA name for a Windows or IANA name; null for neither. */
export function ianaZone(name: string): string | null {
  const known = WINDOWS_ZONES[name];
  if (known !== undefined) return known;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function windowsZone(iana: string): string {
  return Object.entries(WINDOWS_ZONES).find(([, zone]) => zone === iana)?.[0] ?? iana;
}
