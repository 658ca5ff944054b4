import {
  dayIn,
  fromWallClock,
  ianaZone,
  isoDay,
  minuteIn,
  mondayOf,
  offsetMinutes,
  toUtc,
  wallClock,
  weekdayOf,
  windowsZone,
} from '../../src/sandbox/time/zonedTime';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const at = (iso: string): number => Date.parse(iso);

describe('wall clocks', () => {
  it.each([
    // Europe leaves summer time on 25 October 2026, America on 1 November.
    ['Europe/Berlin', '2026-10-24', 540, '2026-10-24T07:00:00Z'],
    ['Europe/Berlin', '2026-10-26', 540, '2026-10-26T08:00:00Z'],
    ['America/New_York', '2026-10-26', 540, '2026-10-26T13:00:00Z'],
    ['America/New_York', '2026-11-02', 540, '2026-11-02T14:00:00Z'],
  ])('%s on %s, minute %i is %s', (zone, iso, minute, expected) => {
    const instant = toUtc(zone, day(iso), minute);
    expect(new Date(instant).toISOString()).toBe(new Date(expected).toISOString());
    expect([dayIn(zone, instant), minuteIn(zone, instant)]).toEqual([day(iso), minute]);
  });

  it.each([
    ['Europe/Berlin', '2026-12-02T14:00', '2026-12-02T13:00:00Z'],
    ['America/New_York', '2026-12-02T14:00', '2026-12-02T19:00:00Z'],
    // The first hour after summer time, when a look at the same hour in UTC still finds summer.
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ])('%s shows %s for %s, and reads it back', (zone, shown, instant) => {
    expect(wallClock(zone, at(instant))).toBe(shown);
    expect(fromWallClock(zone, shown)).toBe(at(instant));
  });

  it('read nothing from what is no time', () => {
    expect(fromWallClock('Europe/Berlin', '')).toBeNaN();
  });

  it('know the day on either side of midnight', () => {
    expect(isoDay(dayIn('America/New_York', at('2026-11-24T03:00:00Z')))).toBe('2026-11-23');
    expect(isoDay(dayIn('Europe/Berlin', at('2026-11-24T23:30:00Z')))).toBe('2026-11-25');
  });

  it('are an hour or more off UTC, or not at all', () => {
    expect(offsetMinutes('Europe/Berlin', at('2026-07-01T00:00:00Z'))).toBe(120);
    expect(offsetMinutes('America/New_York', at('2026-01-01T00:00:00Z'))).toBe(-300);
    expect(offsetMinutes('UTC', at('2026-07-01T00:00:00Z'))).toBe(0);
  });
});

describe('days', () => {
  it('begin their week on Monday', () => {
    // 2026-11-24 is a Tuesday, 1970-01-01 a Thursday.
    expect([weekdayOf(day('2026-11-24')), weekdayOf(0)]).toEqual([1, 3]);
    expect(isoDay(mondayOf(day('2026-11-24')))).toBe('2026-11-23');
    expect(isoDay(mondayOf(day('2026-11-29')))).toBe('2026-11-23');
  });
});

describe('names of zones', () => {
  it('may be of Windows or IANA', () => {
    expect(ianaZone('W. Europe Standard Time')).toBe('Europe/Berlin');
    expect(ianaZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(ianaZone('Middle-earth')).toBeNull();
    expect(windowsZone('America/New_York')).toBe('Eastern Standard Time');
  });
});
