import type { Calendars } from '../../calendar/calendars';
import { eventJson } from '../../calendar/eventJson';
import type { Account } from '../../company/account';
import type { Event } from '@microsoft/microsoft-graph-types';
import { dayIn, minuteIn } from '../../time/zonedTime';
import { weekdayOf } from '../../time/day';

/** When everybody of the sandbox works, on their own clock. */
export const WORK_STARTS = 9 * 60;
export const WORK_ENDS = 17 * 60;

export type BusyKind = NonNullable<Event['showAs']>;

export interface BusyTime {
  readonly start: number;
  readonly end: number;
  readonly kind: BusyKind;
  readonly subject: string;
  readonly isPrivate: boolean;
}

/** What is in somebody's calendar in that time, apart from what leaves them free. */
export function busyTimes(
  calendars: Calendars,
  account: Account,
  from: number,
  to: number,
): BusyTime[] {
  return calendars.between(account, from, to).flatMap((occurrence) => {
    const event = eventJson(occurrence, account);
    const kind = event.showAs ?? 'busy';
    if (occurrence.isCancelled || kind === 'free') return [];
    const isPrivate = event.sensitivity !== 'normal';
    const { start, end, meeting } = occurrence;
    return [{ start, end, kind, subject: meeting.subject, isPrivate }];
  });
}

const DIGITS: Readonly<Record<BusyKind, string>> = {
  free: '0',
  workingElsewhere: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  unknown: '4',
};

/** One digit per interval: 0 free, 1 tentative, 2 busy, 3 away. */
export function availabilityView(
  busy: readonly BusyTime[],
  from: number,
  to: number,
  intervalMs: number,
): string {
  let view = '';
  for (let at = from; at < to; at += intervalMs) {
    const digits = busy
      .filter((one) => one.start < at + intervalMs && one.end > at)
      .map((one) => DIGITS[one.kind]);
    view += digits.sort().at(-1) ?? '0';
  }
  return view;
}

/** True where the whole time lies in the working hours of one of the person's weekdays. */
export function isWorkingTime(account: Account, start: number, end: number): boolean {
  const minute = minuteIn(account.zone, start);
  const length = (end - start) / 60_000;
  const isWeekday = weekdayOf(dayIn(account.zone, start)) < 5;
  return isWeekday && minute >= WORK_STARTS && minute + length <= WORK_ENDS;
}
