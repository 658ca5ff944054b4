import type { Attendee, Event, ResponseType } from '@microsoft/microsoft-graph-types';
import type { Account } from '../company/account';
import type { Invitation, Meeting } from '../company/meeting';
import { addressesOf } from '../directory/directory';
import { answerAsOthersSeeIt, answerThroughList, answerTo } from './answers';
import { eventId, iCalUId } from './eventIds';
import type { Occurrence } from './occurrence';

const NEVER = '0001-01-01T00:00:00Z';

/** The copy of an occurrence in somebody's calendar, with every property the sandbox knows. */
export function eventJson(occurrence: Occurrence, owner: Account): Event {
  const { meeting, day, start, end } = occurrence;
  const isSeries = meeting.repetition !== null;
  const own = ownStanding(occurrence, owner);
  return {
    id: eventId(owner.id, meeting, isSeries ? day : null),
    createdDateTime: new Date(start - 14 * 86_400_000).toISOString(),
    changeKey: 'DwAAABYAAAA=',
    categories: [],
    transactionId: own.isOrganizer ? meeting.transactionId : null,
    iCalUId: iCalUId(meeting, isSeries ? day : null),
    isCancelled: occurrence.isCancelled,
    isOrganizer: own.isOrganizer,
    isAllDay: meeting.isAllDay,
    isOnlineMeeting: meeting.isOnline,
    onlineMeetingProvider: meeting.isOnline ? 'teamsForBusiness' : 'unknown',
    hideAttendees: meeting.hideAttendees,
    responseRequested: true,
    sensitivity: meeting.sensitivity,
    importance: 'normal',
    showAs: own.response === 'declined' ? 'free' : showAs(own.response, meeting.showAs),
    subject: occurrence.isCancelled ? `Canceled: ${meeting.subject}` : meeting.subject,
    bodyPreview: meeting.body ?? '',
    body: { contentType: 'html', content: meeting.body ?? '' },
    type: isSeries ? 'occurrence' : 'singleInstance',
    seriesMasterId: isSeries ? eventId(owner.id, meeting, null) : null,
    start: { dateTime: graphTime(start), timeZone: 'UTC' },
    end: { dateTime: graphTime(end), timeZone: 'UTC' },
    originalStartTimeZone: meeting.zone,
    originalEndTimeZone: meeting.zone,
    location: { displayName: meeting.location ?? '' },
    responseStatus: { response: own.response, time: NEVER },
    organizer: { emailAddress: meeting.organizer },
    attendees: attendeesJson(occurrence, owner, own.isOrganizer),
    recurrence: null,
    webLink: 'https://outlook.office365.com/owa/',
  };
}

/** `2026-11-24T09:00:00.0000000`, as Graph writes times. */
export function graphTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}.0000000`;
}

function showAs(response: ResponseType, planned: Meeting['showAs']): Meeting['showAs'] {
  const isOpen = response === 'notResponded' || response === 'tentativelyAccepted';
  return isOpen && planned === 'busy' ? 'tentative' : planned;
}

interface Standing {
  readonly isOrganizer: boolean;
  readonly response: ResponseType;
}

function ownStanding(occurrence: Occurrence, owner: Account): Standing {
  const { meeting } = occurrence;
  const addresses = addressesOf(owner);
  const isOwn = (address: string): boolean => addresses.includes(address.toLowerCase());
  if (isOwn(meeting.organizer.address)) return { isOrganizer: true, response: 'organizer' };
  const invitation = meeting.invited.find((one) => isOwn(one.address));
  const response = invitation
    ? answerTo(occurrence, invitation)
    : answerThroughList(meeting, owner.id);
  return { isOrganizer: false, response };
}

function attendeesJson(occurrence: Occurrence, owner: Account, isOrganizer: boolean): Attendee[] {
  const { meeting } = occurrence;
  const addresses = addressesOf(owner);
  const isOwn = (one: Invitation): boolean => addresses.includes(one.address.toLowerCase());
  const shown =
    meeting.hideAttendees && !isOrganizer ? meeting.invited.filter(isOwn) : meeting.invited;
  return shown.map((one) => ({
    type: one.type,
    status: {
      response:
        isOrganizer || isOwn(one)
          ? answerTo(occurrence, one)
          : answerAsOthersSeeIt(occurrence, one),
      time: NEVER,
    },
    emailAddress: { name: one.name, address: one.address },
  }));
}
