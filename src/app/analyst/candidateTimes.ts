import { MS_PER_DAY, MS_PER_MINUTE, type EpochMs, type Minutes } from '../../insight/units';
import type { Slot } from '../../ui/model/draft';

/** Hours of the day, in the local time of this device, between which a meeting may be proposed. */
const FIRST_HOUR = 9;
const LAST_HOUR = 17;
const STEP = 30 * MS_PER_MINUTE;
const DAYS_AHEAD = 14;
/** Slots start the day after tomorrow at the earliest, to leave time for an answer. */
const NOTICE = 2;
const PREFERRED_HOURS = [14, 10, 11, 15, 9, 13, 16, 12];

/** From when to when a meeting may be proposed. */
export function proposalRange(now: EpochMs): Slot {
  const midnight = (days: number) => new Date(now + days * MS_PER_DAY).setHours(0, 0, 0, 0);
  return { start: midnight(NOTICE), end: midnight(DAYS_AHEAD + 1) };
}

/** Every half hour of ego's working days in which a meeting of that length could begin. */
export function candidateTimes(now: EpochMs, minutes: Minutes): readonly Slot[] {
  const slots: Slot[] = [];
  for (let day = NOTICE; day <= DAYS_AHEAD; day++) {
    const date = new Date(now + day * MS_PER_DAY);
    if (date.getDay() === 0 || date.getDay() === 6) continue;
    const latest = new Date(date).setHours(LAST_HOUR, 0, 0, 0);
    for (let start = new Date(date).setHours(FIRST_HOUR, 0, 0, 0); start < latest; start += STEP) {
      const end = start + minutes * MS_PER_MINUTE;
      if (end <= latest && !isLunch(start)) slots.push({ start, end });
    }
  }
  return slots;
}

/** At most one a day, soonest day first: early afternoon before morning before the rest. */
export function bestOfEachDay(slots: readonly Slot[], most = 3): readonly Slot[] {
  const byDay = new Map<number, Slot>();
  for (const slot of slots.toSorted((a, b) => rank(a) - rank(b))) {
    const day = new Date(slot.start).setHours(0, 0, 0, 0);
    if (!byDay.has(day)) byDay.set(day, slot);
  }
  return [...byDay.values()].sort((a, b) => a.start - b.start).slice(0, most);
}

function isLunch(start: EpochMs): boolean {
  return new Date(start).getHours() === 12;
}

function rank({ start }: Slot): number {
  const date = new Date(start);
  const place = PREFERRED_HOURS.indexOf(date.getHours());
  return (place < 0 ? PREFERRED_HOURS.length : place) + date.getMinutes() / 60;
}
