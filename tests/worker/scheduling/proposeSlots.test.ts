/** @jest-environment node */
import { proposeSlots } from '../../../src/worker/scheduling/proposeSlots';
import { GraphError } from '../../../src/graph/problem';
import type { Availability, Scheduling } from '../../../src/graph/schedule/scheduling';
import { meeting } from '../../app/support/paperReader';

// Monday, 23 November 2026, 09:00 in the time zone of this machine.
const MONDAY = new Date(2026, 10, 23, 9).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
const wanted = { events: [], addresses: ['priya@paper.example'], minutes: 25, now: MONDAY };
const windowsNames = (name: string) => (name === 'GMT Standard Time' ? 'Europe/London' : null);

const refused = () =>
  Promise.reject(new GraphError({ kind: 'forbidden', permission: 'x', requestId: null }));

/** Half hours of 15 days from Wednesday midnight, busy in the hours named. */
function availability(busy: readonly (readonly [number, number])[], timeZone = ''): Availability {
  const start = at(25, 0);
  const isFree = Array.from({ length: 48 * 15 }, (_, i) => {
    const slot = start + i * 30 * 60_000;
    return busy.every(([from, to]) => slot < from || slot >= to);
  });
  const workingHours = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1_020, timeZone };
  return { address: 'priya@paper.example', isFree, workingHours };
}

function calendarThat(parts: Partial<Scheduling>): Scheduling {
  return { findTimes: refused, readAvailability: refused, createEvent: refused, ...parts };
}

test('times that Exchange finds come first, at most one a day', async () => {
  const times = [at(25, 9), at(25, 14), at(26, 10)].map((start) => ({ start, end: start + 1 }));
  const scheduling = calendarThat({
    findTimes: () => Promise.resolve({ times, emptyBecause: null }),
    readAvailability: () => Promise.resolve([availability([], 'GMT Standard Time')]),
  });
  expect(await proposeSlots(scheduling, wanted, windowsNames)).toEqual({
    slots: [times[1], times[2]],
    suits: 'both',
    theirZone: 'Europe/London',
  });
});

test('where Exchange may not be asked, both calendars decide', async () => {
  const scheduling = calendarThat({
    readAvailability: () => Promise.resolve([availability([[at(25, 14), at(25, 15)]])]),
  });
  const events = [{ ...meeting('m', at(26, 14), []), end: at(26, 16) }];
  const { slots, suits } = await proposeSlots(scheduling, { ...wanted, events }, windowsNames);
  // Wednesday at two suits only ego, Thursday from two to four only the other; ten is next.
  expect(slots.map(({ start }) => start)).toEqual([at(25, 10), at(26, 10), at(27, 14)]);
  expect(suits).toBe('both');
});

test('where nothing is told of the other, the times are called ego’s own', async () => {
  const { slots, suits } = await proposeSlots(calendarThat({}), wanted, windowsNames);
  expect(slots.map(({ start }) => start)).toEqual([at(25, 14), at(26, 14), at(27, 14)]);
  expect(suits).toBe('own');
});

test('where only one of two is known, nothing is said of both', async () => {
  const scheduling = calendarThat({
    readAvailability: () => Promise.resolve([availability([])]),
  });
  const addresses = ['priya@paper.example', 'list@paper.example'];
  const { suits } = await proposeSlots(scheduling, { ...wanted, addresses }, windowsNames);
  expect(suits).toBe('own');
});

test('a fault of ours is not taken for a refusal', async () => {
  const broken = calendarThat({ findTimes: () => Promise.reject(new RangeError('ours')) });
  await expect(proposeSlots(broken, wanted, windowsNames)).rejects.toThrow('ours');
});

test('a time that somebody else was offered is not proposed once more', async () => {
  const taken = [{ start: at(25, 14), end: at(25, 14) + 25 * 60_000 }];
  const { slots } = await proposeSlots(calendarThat({}), { ...wanted, taken }, windowsNames);
  // Half past two is as good an hour as two.
  expect(slots.map(({ start }) => start)).toEqual([at(25, 14) + 1_800_000, at(26, 14), at(27, 14)]);
});

test('a time that is taken is proposed where there is no other', async () => {
  const only = { start: at(25, 9), end: at(25, 9) + 25 * 60_000 };
  const scheduling = calendarThat({
    findTimes: () => Promise.resolve({ times: [only], emptyBecause: null }),
  });
  const { slots } = await proposeSlots(scheduling, { ...wanted, taken: [only] }, windowsNames);
  expect(slots).toEqual([only]);
});

describe('on the clock of the mailbox', () => {
  // 9:00 in New York on Wednesday, 25 November 2026, is 14:00 UTC; two in the afternoon 19:00 UTC.
  const inNewYork = { ...wanted, zone: 'America/New_York', now: Date.UTC(2026, 10, 23, 15) };

  test('times are proposed at two of the mailbox, wherever the device is', async () => {
    const { slots } = await proposeSlots(null, inNewYork, windowsNames);
    expect(new Date(slots[0]!.start).toISOString()).toBe('2026-11-25T19:00:00.000Z');
  });

  test('a lunch lies between half past eleven and half past one', async () => {
    const lunch = { ...inNewYork, minutes: 45, time: 'lunch' as const };
    const { slots } = await proposeSlots(null, lunch, windowsNames);
    // Twelve in New York is 17:00 UTC.
    expect(slots.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-11-25T17:00:00.000Z',
      '2026-11-26T17:00:00.000Z',
      '2026-11-27T17:00:00.000Z',
    ]);
  });

  test('Exchange is asked for noon alone, and what it finds outside theirs is no lunch', async () => {
    const spans: number[][] = [];
    const london = availability([], 'GMT Standard Time');
    const noonInNewYork = Date.UTC(2026, 10, 25, 17);
    const scheduling = calendarThat({
      findTimes: ({ within }) => {
        spans.push(within.map(({ start, end }) => (end - start) / 60_000));
        const times = [{ start: noonInNewYork, end: noonInNewYork + 45 * 60_000 }];
        return Promise.resolve({ times, emptyBecause: null });
      },
      readAvailability: () => Promise.resolve([london]),
    });
    const lunch = { ...inNewYork, minutes: 45, time: 'lunch' as const };
    const { suits } = await proposeSlots(scheduling, lunch, windowsNames);
    // Wednesday 25 November to Monday 7 December are nine working days, two hours each.
    expect(spans).toEqual([Array.from({ length: 9 }, () => 120)]);
    // Noon in New York is five in London: nobody's lunch there, so the times are ego's own.
    expect(suits).toBe('own');
  });
});
