import type { MeetingTimeSuggestion } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance } from 'fastify';
import { graphTime } from '../../calendar/eventJson';
import type { Account } from '../../company/account';
import type { World } from '../../server/world';
import { requireOutlook, type Caller } from '../caller';
import { badRequest } from '../graphFault';
import { GRAPH_ORIGIN } from '../odata/queryOptions';
import { type BusyTime, busyTimes, isWorkingTime } from './freeBusy';
import { bodyOf, instantOf, minutesOfDuration } from './requestTime';

const STEP_MS = 30 * 60_000;
const MS_PER_DAY = 86_400_000;

/** `POST /me/findMeetingTimes`: times at which the caller and the attendees are free. */
export function addFindMeetingTimes(graph: FastifyInstance, world: World): void {
  graph.post('/me/findMeetingTimes', (request) => {
    const { caller } = request;
    requireOutlook(caller, 'findTimes');
    const body = bodyOf(request.body ?? {});
    const minutes = minutesOfDuration(textOf(body['meetingDuration'], 'PT1H'));
    if (minutes === null)
      throw badRequest('The meeting duration is invalid.', 'ErrorInvalidParameter');
    const most = Number(body['maxCandidates'] ?? 20);
    const people = [caller.account, ...attendees(caller, body)];
    const suggestions = windowsOf(world, body)
      .flatMap(({ from, to }) => freeTimes(caller, people, from, to, minutes * 60_000))
      .slice(0, most);
    return {
      '@odata.context': `${GRAPH_ORIGIN}/v1.0/$metadata#microsoft.graph.meetingTimeSuggestionsResult`,
      emptySuggestionsReason: suggestions.length > 0 ? '' : 'attendeesUnavailable',
      meetingTimeSuggestions: suggestions.map((start) =>
        suggestionJson(start, start + minutes * 60_000, people.slice(1)),
      ),
    };
  });
}

function textOf(value: unknown, usual: string): string {
  return typeof value === 'string' ? value : usual;
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as Readonly<Record<string, unknown>>[]) : [];
}

/** Attendees whom the company knows; others are taken to be free, as Exchange cannot see them. */
function attendees(caller: Caller, body: Readonly<Record<string, unknown>>): Account[] {
  return listOf(body['attendees']).flatMap((one) => {
    const { address } = (one['emailAddress'] ?? {}) as { readonly address?: string };
    const account = caller.tenant.directory.byAddress(address ?? '');
    return account ? [account] : [];
  });
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function windowsOf(world: World, body: Readonly<Record<string, unknown>>): Window[] {
  const { timeSlots } = (body['timeConstraint'] ?? {}) as { readonly timeSlots?: unknown };
  const slots = listOf(timeSlots);
  if (slots.length === 0) return [{ from: world.clock(), to: world.clock() + 7 * MS_PER_DAY }];
  return slots.map((slot) => ({
    from: instantOf(slot['start'], 'start'),
    to: instantOf(slot['end'], 'end'),
  }));
}

function freeTimes(
  caller: Caller,
  people: readonly Account[],
  from: number,
  to: number,
  lengthMs: number,
): number[] {
  const { calendars } = caller.tenant;
  const busy = people.flatMap((one) => busyTimes(calendars, one, from, to));
  const starts: number[] = [];
  for (let start = Math.ceil(from / STEP_MS) * STEP_MS; start + lengthMs <= to; start += STEP_MS) {
    const end = start + lengthMs;
    if (people.every((one) => isWorkingTime(one, start, end)) && isFree(busy, start, end)) {
      starts.push(start);
    }
  }
  return starts;
}

function isFree(busy: readonly BusyTime[], start: number, end: number): boolean {
  return !busy.some((one) => one.start < end && one.end > start);
}

function suggestionJson(
  start: number,
  end: number,
  people: readonly Account[],
): MeetingTimeSuggestion {
  return {
    confidence: 100,
    organizerAvailability: 'free',
    attendeeAvailability: people.map((one) => ({
      availability: 'free',
      attendee: { emailAddress: { address: one.mail } },
    })),
    locations: [],
    meetingTimeSlot: {
      start: { dateTime: graphTime(start), timeZone: 'UTC' },
      end: { dateTime: graphTime(end), timeZone: 'UTC' },
    },
  };
}
