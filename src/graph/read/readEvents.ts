import type { CalendarEvent } from '../../insight/calendarEvent';
import type { EpochMs } from '../../insight/units';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import { parseEvents } from '../parseEvents';
import { GraphError } from '../problem';
import type { EventsReading, ReadOptions } from '../reading';
import { freshItems } from './freshItems';
import { pages } from './pages';

/** No subject, body or place: what is not asked for cannot leak. */
const EVENT_FIELDS = [
  'id',
  'iCalUId',
  'seriesMasterId',
  'start',
  'end',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'hideAttendees',
  'sensitivity',
  'showAs',
  'responseStatus',
  'organizer',
  'attendees',
].join(',');

/** Below this, a gateway timeout is not about the size of the page. */
const SMALLEST_PAGE = 50;

/**
 * One window of ego's calendar. Where the mailbox takes too long over a page (504), the window is
 * read again in pages of half the size.
 */
export async function readEvents(
  client: GraphClient,
  pageSize: number,
  from: EpochMs,
  to: EpochMs,
  options: ReadOptions = {},
): Promise<EventsReading> {
  for (let size = pageSize; ; size = Math.floor(size / 2)) {
    const isSmallest = size < SMALLEST_PAGE * 2;
    try {
      return await readWindow(client, windowRequest(from, to, size, isSmallest, options));
    } catch (error) {
      if (isSmallest || !isGatewayTimeout(error)) throw error;
    }
  }
}

function windowRequest(
  from: EpochMs,
  to: EpochMs,
  size: number,
  repeatAfterGatewayTimeout: boolean,
  { signal }: ReadOptions,
): GraphRequest {
  return {
    path: '/me/calendarView',
    query: {
      startDateTime: new Date(from).toISOString(),
      endDateTime: new Date(to).toISOString(),
      $select: EVENT_FIELDS,
      $top: size,
    },
    headers: { Prefer: 'outlook.timezone="UTC"' },
    permission: 'Calendars.ReadBasic',
    service: 'outlook',
    repeatAfterGatewayTimeout,
    signal,
  };
}

async function readWindow(client: GraphClient, request: GraphRequest): Promise<EventsReading> {
  const freshOf = freshItems();
  const events: CalendarEvent[] = [];
  const malformed: EventsReading['malformed'][number][] = [];
  let privateEvents = 0;
  for await (const page of pages(client, request)) {
    const fresh = freshOf(page.values);
    const reading = parseEvents(fresh.values);
    events.push(...reading.events);
    malformed.push(...reading.malformed.map(fresh.inWhole));
    privateEvents += reading.privateEvents;
  }
  return { events, privateEvents, malformed };
}

function isGatewayTimeout(error: unknown): boolean {
  return (
    error instanceof GraphError &&
    error.problem.kind === 'unexpected' &&
    error.problem.status === 504
  );
}
