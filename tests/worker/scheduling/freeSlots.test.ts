/** @jest-environment node */
import { freeSlots } from '../../../src/worker/scheduling/candidateTimes';
import { meeting } from '../../app/support/paperReader';

// Monday, 23 November 2026, 09:00 in the time zone of this machine.
const MONDAY = new Date(2026, 10, 23, 9).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

test('slots lie on working days from the day after tomorrow on, one a day', () => {
  const slots = freeSlots([], MONDAY, 25);
  // Wednesday, Thursday, Friday, early in the afternoon.
  expect(slots.map(({ start }) => start)).toEqual([at(25, 14), at(26, 14), at(27, 14)]);
  expect(slots[0]!.end - slots[0]!.start).toBe(25 * 60_000);
});

test('a weekend in between is passed over', () => {
  const friday = at(27, 9);
  expect(freeSlots([], friday, 25, 1).map(({ start }) => start)).toEqual([at(30, 14)]);
});

test('a slot never overlaps a meeting', () => {
  const lunch = { ...meeting('m', at(25, 13), []), end: at(25, 15) };
  expect(freeSlots([lunch], MONDAY, 25, 1)[0]!.start).toBe(at(25, 10));
});

test('what was declined, cancelled or is shown as free takes no time', () => {
  const busy = { ...meeting('m', at(25, 14), []), end: at(25, 16) };
  const free = [
    { ...busy, response: 'declined' as const },
    { ...busy, isCancelled: true },
    { ...busy, showAs: 'free' as const },
  ];
  expect(freeSlots(free, MONDAY, 25, 1)[0]!.start).toBe(at(25, 14));
});

test('a day without room is left out', () => {
  const whole = { ...meeting('m', at(25, 8), []), end: at(25, 18) };
  expect(freeSlots([whole], MONDAY, 25, 1)[0]!.start).toBe(at(26, 14));
});
