import type { Event } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Occurrence } from '../../calendar/calendars';
import { eventJson } from '../../calendar/eventJson';
import type { World } from '../../server/world';
import { isPermitted, requireOutlook } from '../caller';
import { badRequest } from '../graphFault';
import {
  checkProperties,
  GRAPH_ORIGIN,
  linkWith,
  parseQuery,
  project,
  type QueryOptions,
} from '../odata/queryOptions';
import { preferredZone, zonedEvent } from './requestTime';

/** Properties of `microsoft.graph.event` that `$select` of a calendar view accepts. */
const EVENT_PROPERTIES = [
  'id',
  'allowNewTimeProposals',
  'attendees',
  'body',
  'bodyPreview',
  'categories',
  'changeKey',
  'createdDateTime',
  'end',
  'hasAttachments',
  'hideAttendees',
  'iCalUId',
  'importance',
  'isAllDay',
  'isCancelled',
  'isDraft',
  'isOnlineMeeting',
  'isOrganizer',
  'isReminderOn',
  'location',
  'locations',
  'onlineMeeting',
  'onlineMeetingProvider',
  'onlineMeetingUrl',
  'organizer',
  'originalEndTimeZone',
  'originalStart',
  'originalStartTimeZone',
  'recurrence',
  'reminderMinutesBeforeStart',
  'responseRequested',
  'responseStatus',
  'sensitivity',
  'seriesMasterId',
  'showAs',
  'start',
  'subject',
  'transactionId',
  'type',
  'webLink',
] as const satisfies readonly (keyof Event)[];

/** What `Calendars.ReadBasic` does not show. */
const FULL_ONLY_PROPERTIES: readonly string[] = ['body', 'bodyPreview'];

const EVENT_TYPE = 'Microsoft.OutlookServices.Event';

const DEFAULT_PAGE = 10;
const LARGEST_PAGE = 1_000;
const REPEATED = 2;

/** `GET /me/calendarView`: the occurrences of a time window, in pages. */
export function addCalendarView(graph: FastifyInstance, world: World): void {
  for (const path of ['/me/calendarView', '/me/calendar/calendarView']) {
    graph.get(path, (request, reply) => calendarView(world, request, reply));
  }
}

function calendarView(world: World, request: FastifyRequest, reply: FastifyReply): object {
  const { caller } = request;
  requireOutlook(caller, 'readCalendar');
  const query = parseQuery(request.url);
  const { from, to } = windowOf(query);
  const size = checkedPageSize(query);
  if (query.select)
    checkProperties(query.select, EVENT_PROPERTIES, EVENT_TYPE, 'ErrorInvalidRequest');
  const all = ordered(query, caller.tenant.calendars.between(caller.account, from, to));
  const skip = query.skip ?? 0;
  const overlap = skip > 0 && world.faults.has('repeatedItems') ? REPEATED : 0;
  const inOrder = all.slice(Math.max(0, skip - overlap), skip + size);
  const page = world.faults.has('reorderedItems') ? inOrder.reverse() : inOrder;
  const hasMore = skip + size < all.length;
  const zone = preferredZone(request, reply);
  return {
    '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#users('${caller.account.id}')/calendarView`,
    ...(query.count && { '@odata.count': all.length }),
    value: page.map((one) => shownEvent(request, query, one, zone)),
    ...(hasMore && { '@odata.nextLink': linkWith(query, { $skip: String(skip + size) }) }),
  };
}

/** @throws {GraphFault} 400 where the window is missing, unreadable or the wrong way round. */
function windowOf({ parameters }: QueryOptions): { readonly from: number; readonly to: number } {
  const named = new Map([...parameters].map(([name, value]) => [name.toLowerCase(), value]));
  const start = named.get('startdatetime');
  const end = named.get('enddatetime');
  if (!start || !end) {
    throw badRequest(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
      'ErrorInvalidParameter',
    );
  }
  const from = timeOf(start);
  const to = timeOf(end);
  if (Number.isNaN(from) || Number.isNaN(to)) {
    throw badRequest('The value of a date parameter is invalid.', 'ErrorInvalidParameter');
  }
  if (to < from) {
    throw badRequest('The start time must be before the end time.', 'ErrorInvalidParameter');
  }
  return { from, to };
}

/** Times without an offset are UTC. */
function timeOf(text: string): number {
  const hasZone = /(Z|[+ -]\d\d:?\d\d)$/i.test(text) || !text.includes('T');
  return Date.parse(hasZone ? text.replace(' ', '+') : `${text}Z`);
}

function checkedPageSize({ top }: QueryOptions): number {
  if (top !== null && (top < 1 || top > LARGEST_PAGE)) {
    throw badRequest(
      `The limit of '${LARGEST_PAGE}' for Top query has been exceeded. The value from the incoming request is '${top}'.`,
      'ErrorInvalidUrlQuery',
    );
  }
  return top ?? DEFAULT_PAGE;
}

function ordered(query: QueryOptions, events: readonly Occurrence[]): readonly Occurrence[] {
  if (query.orderBy === null) return events;
  const match = /^(start|end)\/dateTime(?: (asc|desc))?$/i.exec(query.orderBy.trim());
  if (!match) {
    throw badRequest(`The orderby '${query.orderBy}' is not supported.`, 'ErrorInvalidUrlQuery');
  }
  const key = match[1]?.toLowerCase() === 'end' ? 'end' : 'start';
  const sign = match[2]?.toLowerCase() === 'desc' ? -1 : 1;
  return [...events].sort((a, b) => sign * (a[key] - b[key]));
}

function shownEvent(
  request: FastifyRequest,
  query: QueryOptions,
  occurrence: Occurrence,
  zone: string | null,
): object {
  const { caller } = request;
  const event = zonedEvent(eventJson(occurrence, caller.account), zone);
  const isFull = isPermitted(caller, 'readFullCalendar');
  const names = (query.select ?? EVENT_PROPERTIES).filter(
    (name) => isFull || !FULL_ONLY_PROPERTIES.includes(name),
  );
  const id = query.select && !names.includes('id') ? ['id'] : [];
  return {
    '@odata.etag': `W/"${event.changeKey}"`,
    ...project(event, [...id, ...names]),
  };
}
