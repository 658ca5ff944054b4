import { worksOn, type Account } from '../company/account';
import type { Company } from '../company/company';
import type { Meeting } from '../company/meeting';
import { addressesOf, type Directory } from '../directory/directory';
import { MS_PER_DAY, MS_PER_MINUTE, toUtc, weekdayOf, type Day } from '../time/zonedTime';

/** One taking place of a meeting. */
export interface Occurrence {
  readonly meeting: Meeting;
  readonly day: Day;
  readonly start: number;
  readonly end: number;
  readonly isCancelled: boolean;
}

/** Occurrences that overlap the window [from, to), in order of start. */
export function occurrencesBetween(
  meetings: readonly Meeting[],
  from: number,
  to: number,
): Occurrence[] {
  const firstDay = Math.floor(from / MS_PER_DAY) - 8;
  const lastDay = Math.ceil(to / MS_PER_DAY) + 1;
  return meetings
    .flatMap((meeting) =>
      daysOf(meeting, firstDay, lastDay).map((day) => occurrenceOn(meeting, day)),
    )
    .filter((one) => one.start < to && one.end > from)
    .sort((a, b) => a.start - b.start || compareKeys(a.meeting.key, b.meeting.key));
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function daysOf(meeting: Meeting, from: Day, to: Day): Day[] {
  const { repetition, firstDay } = meeting;
  if (!repetition) return firstDay >= from && firstDay <= to ? [firstDay] : [];
  const days: Day[] = [];
  const step = repetition.everyWeeks * 7;
  const monday = firstDay - weekdayOf(firstDay);
  const skipped = Math.max(0, Math.floor((from - monday) / step));
  for (let week = monday + skipped * step; week <= Math.min(to, repetition.lastDay); week += step) {
    for (const weekday of repetition.weekdays) {
      const day = week + weekday;
      if (day >= firstDay && day >= from && day <= to && day <= repetition.lastDay) days.push(day);
    }
  }
  return days;
}

function occurrenceOn(meeting: Meeting, day: Day): Occurrence {
  // All-day events begin at midnight without a zone; Graph gives them as UTC.
  const start = meeting.isAllDay ? day * MS_PER_DAY : toUtc(meeting.zone, day, meeting.startMinute);
  return {
    meeting,
    day,
    start,
    end: start + meeting.minutes * MS_PER_MINUTE,
    isCancelled: meeting.isCancelled || (meeting.repetition?.cancelledDays.includes(day) ?? false),
  };
}

/** Everybody's calendar: what the company was made with, and what was created since. */
export interface Calendars {
  between(owner: Account, from: number, to: number): readonly Occurrence[];
  /** Puts a meeting into the calendars of its organizer and of everybody invited. */
  create(meeting: Meeting): void;
  /** A meeting that the same request has created before. */
  byTransaction(organizer: Account, transactionId: string): Meeting | undefined;
}

export function createCalendars(company: Company, directory: Directory): Calendars {
  const created: Meeting[] = [];
  const isIn = (meeting: Meeting, owner: Account): boolean => {
    const addresses = addressesOf(owner);
    return [meeting.organizer, ...meeting.invited].some((one) =>
      addresses.includes(one.address.toLowerCase()),
    );
  };
  return {
    between: (owner, from, to) => {
      const own = created.filter((meeting) => isIn(meeting, owner));
      const meetings = [...company.mailbox(owner.id), ...own];
      return occurrencesBetween(meetings, from, to)
        .filter((one) => worksOn(owner, one.day) && !isGone(one, owner))
        .flatMap((one) => withoutAbsent(one, directory));
    },
    create: (meeting) => created.push(meeting),
    byTransaction: (organizer, transactionId) =>
      created.find(
        (one) =>
          one.transactionId === transactionId &&
          addressesOf(organizer).includes(one.organizer.address.toLowerCase()),
      ),
  };
}

/** A meeting that its organizer called off is gone from the organizer's own calendar. */
function isGone(occurrence: Occurrence, owner: Account): boolean {
  const organizer = occurrence.meeting.organizer.address.toLowerCase();
  return occurrence.isCancelled && addressesOf(owner).includes(organizer);
}

/**
 * Nobody is invited before their first day at work or after their last; a meeting that nobody else
 * is left for does not take place.
 */
function withoutAbsent(occurrence: Occurrence, directory: Directory): Occurrence[] {
  const { meeting, day } = occurrence;
  const isAbsent = (address: string): boolean => {
    const account = directory.byAddress(address);
    return account !== undefined && !worksOn(account, day);
  };
  if (!meeting.invited.some((one) => isAbsent(one.address))) return [occurrence];
  const invited = meeting.invited.filter((one) => !isAbsent(one.address));
  const hasPeople = invited.some((one) => one.type !== 'resource');
  return hasPeople ? [{ ...occurrence, meeting: { ...meeting, invited } }] : [];
}
