/** @jest-environment node */
import { suitsThem, zoneOf } from '../../../src/worker/scheduling/availability';
import { ianaNameOfWindowsZone } from '../../../src/graph/parse/windowsZones';

const HALF_HOUR = 30 * 60_000;

/** Somebody who works from 9 to 17 in New York and is free all day. */
function newYorker(from: number) {
  const workingHours = {
    days: new Set([1, 2, 3, 4, 5]),
    ...{ from: 540, to: 1_020, timeZone: 'Eastern Standard Time' },
  };
  const isFree = Array.from({ length: 48 }, () => true);
  return (hour: number, minutes = 30) => {
    const start = from + hour * 3_600_000;
    const slot = { start, end: start + minutes * 60_000 };
    return suitsThem({ address: 'a', isFree, workingHours }, 'America/New_York', from, slot);
  };
}

test.each([
  // Both in summer time: New York is 4 hours behind UTC, so 9:00 there is 13:00 UTC.
  ['both on summer time', Date.UTC(2026, 9, 21), 13],
  // Europe has put its clocks back on 25 October, America has not: UTC has not moved for New York.
  ['only Europe on winter time', Date.UTC(2026, 9, 28), 13],
  // America follows on 1 November: 5 hours behind.
  ['both on winter time', Date.UTC(2026, 10, 4), 14],
  // In spring America goes first, on 8 March; Europe on 29 March.
  ['only America on summer time', Date.UTC(2026, 2, 18), 13],
])('the working day begins when it does there: %s', (_week, day, firstHour) => {
  const suits = newYorker(day);
  expect([suits(firstHour - 0.5), suits(firstHour)]).toEqual([false, true]);
  // Eight hours later the day is over.
  expect([suits(firstHour + 7.5), suits(firstHour + 8)]).toEqual([true, false]);
});

test('nobody is at work on a Saturday', () => {
  expect(newYorker(Date.UTC(2026, 9, 24))(14)).toBe(false);
});

test('a meeting needs every slot that it touches', () => {
  const from = Date.UTC(2026, 9, 21);
  const isFree = [true, false, true];
  const free = { address: 'a', isFree, workingHours: null };
  const at = (start: number, minutes: number) => ({ start, end: start + minutes * 60_000 });
  expect(suitsThem(free, null, from, at(from, 30))).toBe(true);
  expect(suitsThem(free, null, from, at(from, 45))).toBe(false);
  // What was not asked about is not taken for free.
  expect(suitsThem(free, null, from, at(from + 2 * HALF_HOUR, 45))).toBe(false);
});

test.each([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Europe/Lisbon', 'Europe/Lisbon'],
  ['Customized Time Zone', null],
  ['', null],
])('the zone called %p is %p', (timeZone, expected) => {
  const hours = { days: new Set([1]), from: 0, to: 60, timeZone };
  expect(zoneOf(hours, ianaNameOfWindowsZone)).toBe(expected);
});
