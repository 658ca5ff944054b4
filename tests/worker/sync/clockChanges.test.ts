/** @jest-environment node */
import { proposeSlots } from '../../../src/worker/scheduling/proposeSlots';
import { proposalRange } from '../../../src/worker/scheduling/candidateTimes';
import { zoneClock } from '../../../src/worker/scheduling/zoneClock';
import { GraphError } from '../../../src/graph/problem';
import type { Scheduling } from '../../../src/graph/schedule/scheduling';
import { ianaNameOfWindowsZone } from '../../../src/graph/parse/windowsZones';
import { MS_PER_DAY } from '../../../src/insight/domain/units';

const refused = () =>
  Promise.reject(new GraphError({ kind: 'forbidden', permission: 'x', requestId: null }));

/** A colleague who works from 9 to 17 on the clock of that zone, and is free all the time. */
function colleagueIn(timeZone: string): Scheduling {
  const workingHours = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1_020, timeZone };
  const isFree = Array.from({ length: 48 * 20 }, () => true);
  return {
    findTimes: refused,
    createEvent: refused,
    readAvailability: () => Promise.resolve([{ address: 'a@b.example', isFree, workingHours }]),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** Weekday, and minutes since midnight, on a clock; by another way than the code goes. */
function onClock(instant: number, timeZone: string) {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return { day: part('weekday'), minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}

const EGO_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A Monday before each change of 2026: America 8 March and 1 November, Europe 29 March and 25 October. */
const MONDAYS = [
  Date.UTC(2026, 1, 23, 9),
  Date.UTC(2026, 2, 2, 9),
  Date.UTC(2026, 2, 16, 9),
  Date.UTC(2026, 2, 23, 9),
  Date.UTC(2026, 9, 12, 9),
  Date.UTC(2026, 9, 19, 9),
  Date.UTC(2026, 9, 26, 9),
];

test.each([
  ['Eastern Standard Time', 'America/New_York'],
  ['America/New_York', 'America/New_York'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Europe/London', 'Europe/London'],
  ['AUS Eastern Standard Time', 'Australia/Sydney'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
])('times offered to somebody in %s are working hours on both clocks', async (name, theirZone) => {
  for (const now of MONDAYS) {
    const wanted = { events: [], addresses: ['a@b.example'], minutes: 25, now };
    const proposal = await proposeSlots(colleagueIn(name), wanted, ianaNameOfWindowsZone);
    expect(proposal.theirZone).toBe(theirZone);
    const shared = sharedHalfHours(now, theirZone);
    // Where working days do not meet at all, the times are called ego's own.
    expect(proposal.suits).toBe(shared.size > 0 ? 'both' : 'own');
    if (proposal.suits === 'both') {
      expect(proposal.slots.filter(({ start }) => !shared.has(start))).toEqual([]);
    }
  }
});

/** Half hours of the range that lie within 9 to 17 on both clocks, lunch of ego's left out. */
function sharedHalfHours(now: number, theirZone: string): ReadonlySet<number> {
  const { start, end } = proposalRange(now, zoneClock(null));
  const isAtWork = (instant: number, zone: string) => {
    const { day, minutes } = onClock(instant, zone);
    return !['Sat', 'Sun'].includes(day) && minutes >= 540 && minutes + 25 <= 1_020;
  };
  const isLunch = (instant: number) => Math.floor(onClock(instant, EGO_ZONE).minutes / 60) === 12;
  const found = new Set<number>();
  for (let at = start; at < Math.min(end, start + 15 * MS_PER_DAY); at += 30 * 60_000) {
    if (isAtWork(at, EGO_ZONE) && isAtWork(at, theirZone) && !isLunch(at)) found.add(at);
  }
  return found;
}
