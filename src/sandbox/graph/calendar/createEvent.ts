import type { FastifyInstance, FastifyRequest } from 'fastify';
import { eventJson } from '../../calendar/eventJson';
import { invitationTo, newMeeting } from '../../calendar/newMeeting';
import { occurrencesBetween } from '../../calendar/calendars';
import type { Invitation, Meeting } from '../../company/meeting';
import { requireOutlook, type Caller } from '../caller';
import { badRequest } from '../graphFault';
import { GRAPH_ORIGIN } from '../odata/queryOptions';
import { bodyOf, instantOf } from './requestTime';

const LONGEST_SUBJECT = 255;
const MOST_ATTENDEES = 500;

/** `POST /me/events`; the same `transactionId` a second time gives the same event. */
export function addCreateEvent(graph: FastifyInstance): void {
  for (const path of ['/me/events', '/me/calendar/events']) {
    graph.post(path, (request, reply) => {
      requireOutlook(request.caller, 'writeCalendar');
      return reply.code(201).send(createEvent(request));
    });
  }
}

function createEvent(request: FastifyRequest): object {
  const { caller } = request;
  const body = bodyOf(request.body);
  const { calendars } = caller.tenant;
  const transactionId = typeof body['transactionId'] === 'string' ? body['transactionId'] : null;
  const before =
    transactionId === null ? undefined : calendars.byTransaction(caller.account, transactionId);
  const meeting = before ?? meetingOf(caller, body, transactionId);
  if (!before) calendars.create(meeting);
  const [occurrence] = occurrencesBetween([meeting], 0, Number.MAX_SAFE_INTEGER);
  if (!occurrence) throw new Error('a created meeting takes place');
  return {
    '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#users('${caller.account.id}')/events/$entity`,
    '@odata.etag': 'W/"DwAAABYAAAA="',
    ...eventJson(occurrence, caller.account),
  };
}

function meetingOf(
  caller: Caller,
  body: Readonly<Record<string, unknown>>,
  transactionId: string | null,
): Meeting {
  const { account } = caller;
  const start = instantOf(body['start'], 'start');
  const end = instantOf(body['end'], 'end');
  if (end < start) throw badRequest('The end must not be before the start.', 'ErrorInvalidRequest');
  const subject = textOf(body['subject']);
  if (subject.length > LONGEST_SUBJECT) {
    throw badRequest('The subject is too long.', 'ErrorPropertyValidationFailure');
  }
  const invited = invitations(caller, body['attendees']);
  return newMeeting(
    { organizer: account, subject, start, end, invited },
    {
      isAllDay: body['isAllDay'] === true,
      hideAttendees: body['hideAttendees'] === true,
      sensitivity: sensitivityOf(body['sensitivity']),
      location: textOf((body['location'] as { displayName?: unknown } | undefined)?.displayName),
      isOnline: body['isOnlineMeeting'] === true,
      body: textOf((body['body'] as { content?: unknown } | undefined)?.content),
      transactionId,
    },
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function sensitivityOf(value: unknown): Meeting['sensitivity'] {
  return value === 'private' || value === 'personal' || value === 'confidential' ? value : 'normal';
}

/** @throws {GraphFault} 400 for an attendee without an address. */
function invitations(caller: Caller, attendees: unknown): Invitation[] {
  const list = Array.isArray(attendees) ? (attendees as Readonly<Record<string, unknown>>[]) : [];
  if (list.length > MOST_ATTENDEES) {
    throw badRequest('There are too many attendees.', 'ErrorInvalidRecipients');
  }
  return list.map((one) => {
    const { address, name } = (one['emailAddress'] ?? {}) as { address?: unknown; name?: unknown };
    if (typeof address !== 'string' || !address.includes('@')) {
      throw badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients');
    }
    const type =
      one['type'] === 'optional' || one['type'] === 'resource' ? one['type'] : 'required';
    return invitationTo(
      caller.tenant.directory,
      address,
      type,
      typeof name === 'string' ? name : undefined,
    );
  });
}
