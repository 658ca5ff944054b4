import { type Day, MS_PER_DAY, MS_PER_MINUTE } from './day';

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
