import * as v from 'valibot';
import type { Address } from '../../insight/domain/units';
import type { GraphClient } from '../client/graphClient';
import { zonedDateTime } from './graphDateTime';
import { objectId, parsedAs } from '../parse/expectedShape';
import type { ReadOptions } from '../read/reading';
import type { NewEvent } from './scheduling';

const created = v.object({ id: objectId });

/**
 * Puts a meeting into ego's calendar and lets Graph invite. Repeated where the answer got lost:
 * Graph knows the transaction and gives the same event again.
 */
export async function createEvent(
  client: GraphClient,
  event: NewEvent,
  { signal }: ReadOptions = {},
): Promise<string> {
  const body = await client.send({
    path: '/me/events',
    body: eventBody(event),
    repeatable: true,
    permission: 'Calendars.ReadWrite',
    service: 'outlook',
    signal,
  });
  return parsedAs(created, body, 'malformedEvent').id;
}

function eventBody(event: NewEvent): object {
  return {
    subject: event.subject,
    body: { contentType: 'text', content: event.body },
    start: zonedDateTime(event.start, event.timeZone),
    end: zonedDateTime(event.end, event.timeZone),
    attendees: [...attendees(event.required, 'required'), ...attendees(event.optional, 'optional')],
    isOnlineMeeting: true,
    allowNewTimeProposals: true,
    transactionId: event.transactionId,
  };
}

function attendees(addresses: readonly Address[], type: 'required' | 'optional'): object[] {
  return addresses.map((address) => ({ type, emailAddress: { address } }));
}
