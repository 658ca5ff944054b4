import { worksOn, type Account } from '../company/account';
import type { Company } from '../company/company';
import type { Meeting } from '../company/meeting';
import { addressesOf, type Directory } from '../directory/directory';
import { type Occurrence, occurrencesBetween } from './occurrence';

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
