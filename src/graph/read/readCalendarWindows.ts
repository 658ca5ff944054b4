import * as v from 'valibot';
import type { EpochMs } from '../../insight/domain/units';
import type { GraphClient, GraphRequest } from '../client/graphClient';
import { parseEvents } from '../parse/parseEvents';
import { GraphError } from '../problem';
import type { WindowBounds, EventsReading, MalformedItem, ReadOptions } from './reading';
import { freshItems, pages } from './pages';

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

/** Stretches that touch, in one go; each gets what begins in it. */
export async function readCalendarWindows(
  client: GraphClient,
  pageSize: number,
  parts: readonly WindowBounds[],
  options: ReadOptions = {},
): Promise<readonly EventsReading[]> {
  const whole = {
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  };
  const tests = parts.map(({ from, to }): WindowTest => (value) => {
    const start = startOf(value);
    // What does not tell is reported once, with the oldest stretch.
    return Number.isNaN(start) ? from === whole.from : start >= from && start < to;
  });
  return readInSmallerPages(client, pageSize, whole, tests, options);
}

type WindowTest = (value: unknown) => boolean;

/**
 * Where the mailbox takes too long over a page (504), the window is read again in pages of half the
 * size.
 */
async function readInSmallerPages(
  client: GraphClient,
  pageSize: number,
  { from, to }: WindowBounds,
  tests: readonly WindowTest[],
  options: ReadOptions,
): Promise<readonly EventsReading[]> {
  for (let size = pageSize; ; size = Math.floor(size / 2)) {
    const isSmallest = size < SMALLEST_PAGE * 2;
    try {
      const request = windowRequest(from, to, size, isSmallest, options);
      return await readWindow(client, request, tests);
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

async function readWindow(
  client: GraphClient,
  request: GraphRequest,
  tests: readonly WindowTest[],
): Promise<readonly EventsReading[]> {
  const freshOf = freshItems();
  let readings = tests.map(() => NOTHING);
  for await (const page of pages(client, request)) {
    const { values, inWhole } = freshOf(page.values);
    readings = readings.map((before, part) => {
      const test = tests[part];
      const places = values.flatMap((value, place) => (test?.(value) ? place : []));
      const { events, privateEvents, malformed } = parseEvents(places.map((one) => values[one]));
      const inPage = (item: MalformedItem) => ({ ...item, position: places[item.position] ?? 0 });
      return {
        events: [...before.events, ...events],
        privateEvents: before.privateEvents + privateEvents,
        malformed: [...before.malformed, ...malformed.map(inPage).map(inWhole)],
      };
    });
  }
  return readings;
}

const NOTHING: EventsReading = { events: [], privateEvents: 0, malformed: [] };

const beginning = v.object({ start: v.object({ dateTime: v.string() }) });

/**
 * When an item begins, in UTC as it was asked for; NaN where it does not tell. Of a private event this
 * decides with which weeks it is counted, and is not kept.
 */
function startOf(value: unknown): EpochMs {
  if (!v.is(beginning, value)) return NaN;
  return Date.parse(`${value.start.dateTime.slice(0, 19)}Z`);
}

function isGatewayTimeout(error: unknown): boolean {
  return (
    error instanceof GraphError &&
    error.problem.kind === 'unexpected' &&
    error.problem.status === 504
  );
}
