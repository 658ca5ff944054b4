import type { Event, ScheduleInformation, ScheduleItem } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance } from 'fastify';
import type { Calendars } from '../../calendar/calendars';
import { eventJson, graphTime } from '../../calendar/eventJson';
import type { Account } from '../../company/account';
import { dayIn, minuteIn, weekdayOf, windowsZone } from '../../time/zonedTime';
import { requireOutlook, type Caller } from '../caller';
import { badRequest, GraphFault } from '../graphFault';
import { GRAPH_ORIGIN } from '../odata/queryOptions';
import { bodyOf, instantOf } from './requestTime';

/** When everybody of the sandbox works, on their own clock. */
const WORK_STARTS = 9 * 60;
const WORK_ENDS = 17 * 60;

type BusyKind = NonNullable<Event['showAs']>;

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
function availabilityView(
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

const MOST_ADDRESSES = 20;
const MOST_MS = 62 * 86_400_000;
const MS_PER_MINUTE = 60_000;

interface ScheduleRequest {
  readonly from: number;
  readonly to: number;
  readonly intervalMs: number;
}

/** `POST /me/calendar/getSchedule`: when up to 20 people are busy. */
export function addGetSchedule(graph: FastifyInstance): void {
  graph.post('/me/calendar/getSchedule', (request) => {
    const { caller } = request;
    requireOutlook(caller, 'readCalendar');
    const body = bodyOf(request.body);
    const addresses = addressesOfRequest(body);
    const asked = timesOfRequest(body);
    return {
      '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: addresses.map((address) => schedule(caller, address, asked)),
    };
  });
}

function addressesOfRequest(body: Readonly<Record<string, unknown>>): readonly string[] {
  const key = Object.keys(body).find((name) => name.toLowerCase() === 'schedules');
  const addresses = key === undefined ? undefined : body[key];
  if (!Array.isArray(addresses) || addresses.length === 0) {
    throw badRequest("The parameter 'Schedules' is required.", 'ErrorInvalidParameter');
  }
  if (addresses.length > MOST_ADDRESSES) {
    throw new GraphFault(
      400,
      'ErrorInvalidParameter',
      `The number of requested schedules must not exceed ${MOST_ADDRESSES}.`,
    );
  }
  return addresses.map(String);
}

function timesOfRequest(body: Readonly<Record<string, unknown>>): ScheduleRequest {
  const from = instantOf(body['startTime'] ?? body['StartTime'], 'StartTime');
  const to = instantOf(body['endTime'] ?? body['EndTime'], 'EndTime');
  if (to <= from || to - from >= MOST_MS) {
    throw badRequest('The requested time period is too long or empty.', 'ErrorInvalidTimeInterval');
  }
  const minutes = Number(body['availabilityViewInterval'] ?? 30);
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 1_440) {
    throw badRequest(
      'The interval must be 5 to 1440 minutes.',
      'ErrorInvalidMergedFreeBusyInterval',
    );
  }
  return { from, to, intervalMs: minutes * MS_PER_MINUTE };
}

function schedule(caller: Caller, address: string, asked: ScheduleRequest): ScheduleInformation {
  const account = caller.tenant.directory.byAddress(address);
  if (!account) {
    return {
      scheduleId: address,
      error: {
        message: 'The user was not found in the directory.',
        responseCode: 'ErrorMailRecipientNotFound',
      },
    };
  }
  const { from, to, intervalMs } = asked;
  const busy = busyTimes(caller.tenant.calendars, account, from, to);
  return {
    scheduleId: address,
    availabilityView: availabilityView(busy, from, to, intervalMs),
    scheduleItems: busy.map(scheduleItem),
    workingHours: workingHours(account),
  };
}

function scheduleItem({ start, end, kind, subject, isPrivate }: BusyTime): ScheduleItem {
  return {
    isPrivate,
    status: kind,
    ...(!isPrivate && { subject }),
    start: { dateTime: graphTime(start), timeZone: 'UTC' },
    end: { dateTime: graphTime(end), timeZone: 'UTC' },
  };
}

function workingHours(account: Account): NonNullable<ScheduleInformation['workingHours']> {
  return {
    daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    startTime: '09:00:00.0000000',
    endTime: '17:00:00.0000000',
    timeZone: { name: windowsZone(account.zone) },
  };
}
