import * as fc from 'fast-check';
import { parseDateTime } from '../../../src/graph/parse/parseDateTime';
import { ianaNameOfWindowsZone } from '../../../src/graph/parse/windowsZones';

const read = (dateTime: string, timeZone = 'UTC') =>
  parseDateTime(dateTime, timeZone, ianaNameOfWindowsZone);

const iso = (dateTime: string, timeZone?: string) => {
  const instant = read(dateTime, timeZone);
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant.field;
};

describe('parseDateTime', () => {
  it('reads seven digits of a second, or none, or no seconds at all', () => {
    expect(iso('2026-06-01T10:38:07.1239999')).toBe('2026-06-01T10:38:07.123Z');
    expect(iso('2026-06-01T10:38:07')).toBe('2026-06-01T10:38:07.000Z');
    expect(iso('2026-06-01T10:38')).toBe('2026-06-01T10:38:00.000Z');
    expect(iso('2026-06-01T10:38:07.5')).toBe('2026-06-01T10:38:07.500Z');
  });

  it.each(['UTC', 'utc', 'Etc/UTC', 'GMT', 'tzone://Microsoft/Utc'])('knows UTC as %s', (zone) => {
    expect(iso('2026-06-01T10:38:00', zone)).toBe('2026-06-01T10:38:00.000Z');
  });

  it('lets an offset in the text win over the zone beside it', () => {
    expect(iso('2026-06-01T10:38:00Z', 'Asia/Tokyo')).toBe('2026-06-01T10:38:00.000Z');
    expect(iso('2026-06-01T10:38:00+05:30', 'UTC')).toBe('2026-06-01T05:08:00.000Z');
    expect(iso('2026-06-01T10:38:00-03:30', 'UTC')).toBe('2026-06-01T14:08:00.000Z');
  });

  it('reads IANA and Windows zones, summer and winter', () => {
    expect(iso('2026-01-15T12:00:00', 'Europe/Berlin')).toBe('2026-01-15T11:00:00.000Z');
    expect(iso('2026-07-15T12:00:00', 'Europe/Berlin')).toBe('2026-07-15T10:00:00.000Z');
    expect(iso('2026-07-15T12:00:00', 'Pacific Standard Time')).toBe('2026-07-15T19:00:00.000Z');
    expect(iso('2026-07-15T12:00:00', 'India Standard Time')).toBe('2026-07-15T06:30:00.000Z');
    expect(iso('2026-07-15T12:00:00', 'Customized Time Zone')).toBe('timeZone');
  });

  it('takes the earlier of two instants where clocks are put back', () => {
    // Berlin, 25 October 2026: 02:30 summer time is 00:30 UTC, 02:30 winter time 01:30 UTC.
    expect(iso('2026-10-25T02:30:00', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    // New York, 1 November 2026: 01:30 is 05:30 UTC first and 06:30 UTC an hour later.
    expect(iso('2026-11-01T01:30:00', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('moves a time forward that clocks skip', () => {
    // Berlin, 29 March 2026: 02:00 becomes 03:00 at 01:00 UTC, so 02:30 is 03:30 summer time.
    expect(iso('2026-03-29T02:30:00', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
    // New York, 8 March 2026: 02:30 is 03:30 daylight time, 07:30 UTC.
    expect(iso('2026-03-08T02:30:00', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it.each(['2026-02-30T10:00:00', '2026-13-01T10:00:00', '2026-06-01T24:00:00', '2026-06-01', ''])(
    'does not take %j for a date and time',
    (text) => {
      expect(iso(text)).toBe('dateTime');
    },
  );

  it('finds back every instant from the clock of its zone', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns');
    const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(zones, instants, (timeZone, instant) => {
        const found = read(clockReading(instant, timeZone), timeZone);
        const again = clockReading(Number(found), timeZone);
        expect(again).toBe(clockReading(instant, timeZone));
      }),
    );
  });
});

/** What a clock in the zone shows, to the second. */
function clockReading(instant: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(instant).replace(' ', 'T');
}
