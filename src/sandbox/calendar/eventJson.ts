import { createHash } from 'node:crypto';
import type { Attendee, Event, ResponseType } from '@microsoft/microsoft-graph-types';
import type { Account } from '../company/account';
import type { Answer, Invitation, Meeting } from '../company/meeting';
import { addressesOf } from '../directory/directory';
import { shareOf } from '../random/seededRandom';
import type { Day } from '../time/zonedTime';
import type { Occurrence } from './calendars';

const SHARE_DECLINED_ONCE = 0.04;

/** The answer to one occurrence: mostly that to the series, now and then a single "no". */
function answerTo(occurrence: Occurrence, invitation: Invitation): Answer {
  const { meeting, day } = occurrence;
  const isOnce = meeting.repetition === null || invitation.type === 'resource';
  if (isOnce || invitation.answer === 'declined') return invitation.answer;
  const share = shareOf(`${meeting.key}|${invitation.address}|${day}`);
  return share < SHARE_DECLINED_ONCE ? 'declined' : invitation.answer;
}

/** Answer of somebody whom only a distribution list invited. */
function answerThroughList(meeting: Meeting, address: string): Answer {
  return shareOf(`${meeting.key}|list|${address}`) < 0.7 ? 'accepted' : 'notResponded';
}

/**
 * What an attendee's own copy says of the other attendees: the state when the invitation was sent
 * or last updated, so mostly "none". Only the organizer's copy follows the answers.
 */
function answerAsOthersSeeIt(occurrence: Occurrence, invitation: Invitation): Answer {
  const share = shareOf(`${occurrence.meeting.key}|${invitation.address}|seen`);
  return share < 0.8 ? 'none' : invitation.answer;
}

/** Id of an event in one mailbox, of the length and alphabet that Exchange uses. */
export function eventId(accountId: string, meeting: Meeting, day: Day | null): string {
  const mailbox = createHash('sha512').update(`mailbox|${accountId}`).digest('base64url');
  const item = createHash('sha256')
    .update(`${accountId}|${meeting.key}|${day}`)
    .digest('base64url');
  return `AAMkA${mailbox.slice(0, 80)}BGAAA${item}AAA=`.replace(/-/g, 'x');
}

/** The same in every mailbox; differs from occurrence to occurrence of a series, as Graph's does. */
function iCalUId(meeting: Meeting, day: Day | null): string {
  const series = createHash('sha256').update(meeting.key).digest('hex').slice(0, 64).toUpperCase();
  const date = day === null ? '00000000' : day.toString(16).padStart(8, '0').toUpperCase();
  return `040000008200E00074C5B7101A82E008${date}${series}`;
}

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
