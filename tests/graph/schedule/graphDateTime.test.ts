import fc from 'fast-check';
import { utcDateTime, zonedDateTime } from '../../../src/graph/schedule/graphDateTime';
import { parseDateTime } from '../../../src/graph/parse/parseDateTime';

const nobody = () => null;

describe('zonedDateTime', () => {
  it('says the time on the clock of the zone', () => {
    expect(zonedDateTime(Date.UTC(2026, 5, 1, 12), 'Europe/Berlin')).toEqual({
      dateTime: '2026-06-01T14:00:00',
      timeZone: 'Europe/Berlin',
    });
  });

  it('says a time that the clock shows twice in UTC', () => {
    // Berlin puts its clocks back at 01:00 UTC on 25 October 2026: 02:30 comes at 00:30 and 01:30.
    for (const minute of [30, 90]) {
      const instant = Date.UTC(2026, 9, 25, 0, minute);
      expect(zonedDateTime(instant, 'Europe/Berlin')).toEqual(utcDateTime(instant));
    }
  });

  it('says a time in a zone that this machine does not know in UTC', () => {
    expect(zonedDateTime(0, 'Mars/Olympus')).toEqual({
      dateTime: '1970-01-01T00:00:00',
      timeZone: 'UTC',
    });
  });

  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
  const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });

  it.each([20261124, undefined])('means the same instant whoever reads it (seed %s)', (seed) => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const second = Math.floor(instant / 1000) * 1000;
        const { dateTime, timeZone } = zonedDateTime(second, zone);
        expect(parseDateTime(dateTime, timeZone, nobody)).toBe(second);
      }),
      seed === undefined ? {} : { seed },
    );
  });
});
