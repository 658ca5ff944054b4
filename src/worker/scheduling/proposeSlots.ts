import { GraphError } from '../../graph/problem';
import type { Availability, Scheduling, TimesWanted } from '../../graph/schedule/scheduling';
import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import type { Address, EpochMs, Minutes, PersonId } from '../../insight/domain/units';
import type { Proposal, Slot, TimeOfDay } from '../../model/draft';
import { SLOT_MINUTES, suitsThem, zoneOf, type IanaNameOf } from './availability';
import {
  bestOfEachDay,
  freeTimes,
  isAtLunch,
  proposalRange,
  proposalSpans,
} from './candidateTimes';
import { zoneClock } from './zoneClock';

interface ProposalWanted {
  /** Ego's calendar. */
  readonly events: readonly CalendarEvent[];
  /** Whom to meet; the first is the one whose time is shown beside ego's. */
  readonly addresses: readonly Address[];
  readonly minutes: Minutes;
  readonly now: EpochMs;
  /** IANA name of the zone of ego's mailbox; where it is not known, the clock of this device counts. */
  readonly zone?: string | null;
  /** A lunch is had at lunch time on everybody's clock; all working hours where it is left out. */
  readonly time?: TimeOfDay | undefined;
  /** Times that others were offered: not proposed once more as long as there are others. */
  readonly taken?: readonly Slot[];
}

/**
 * Times to propose: those that Exchange finds for everybody; where it may not be asked, those that
 * ego's calendar and the others' availability leave; where that is not to be had either, ego's own.
 */
export async function proposeSlots(
  scheduling: Scheduling | null,
  wanted: ProposalWanted,
  ianaNameOf: IanaNameOf,
): Promise<Proposal> {
  const { events, addresses, now, minutes, time = 'work' } = wanted;
  const clock = zoneClock(wanted.zone ?? null);
  const own = freeTimes(events, now, minutes, clock, time);
  const proposal = (
    times: readonly Slot[],
    suits: Proposal['suits'],
    theirZone: string | null,
  ) => ({
    slots: bestOfEachDay(besides(times, wanted.taken ?? []), clock, time),
    ...{ suits, theirZone },
  });
  if (scheduling === null || addresses.length === 0) return proposal(own, 'own', null);
  const range = proposalRange(now, clock);
  const within = proposalSpans(now, clock, time);
  const [found, others] = await Promise.all([
    exchangeTimes(scheduling, { attendees: addresses, minutes, within }),
    availabilityOf(scheduling, addresses, range),
  ]);
  const known = others.map((one) => ({ one, zone: zoneOf(one.workingHours, ianaNameOf) }));
  const theirZone = known.find(({ one }) => one.address === addresses[0])?.zone ?? null;
  const isTheirTime = (slot: Slot) =>
    time === 'work' || known.every(({ zone }) => zone === null || isAtLunch(slot, zoneClock(zone)));
  const suiting = found.filter(isTheirTime);
  if (suiting.length > 0) return proposal(suiting, 'both', theirZone);
  const shared = own.filter(
    (slot) =>
      isTheirTime(slot) && known.every(({ one, zone }) => suitsThem(one, zone, range.start, slot)),
  );
  const isAllKnown = others.length === addresses.length;
  if (isAllKnown && shared.length > 0) return proposal(shared, 'both', theirZone);
  return proposal(own, 'own', theirZone);
}

/** Times that overlap none of those that are taken; all of them where nothing else is left. */
function besides(times: readonly Slot[], taken: readonly Slot[]): readonly Slot[] {
  const left = times.filter((time) =>
    taken.every(({ start, end }) => time.end <= start || time.start >= end),
  );
  return left.length > 0 ? left : times;
}

function exchangeTimes(scheduling: Scheduling, wanted: TimesWanted): Promise<readonly Slot[]> {
  return orNone(scheduling.findTimes(wanted).then(({ times }) => times));
}

function availabilityOf(
  scheduling: Scheduling,
  addresses: readonly Address[],
  within: Slot,
): Promise<readonly Availability[]> {
  return orNone(scheduling.readAvailability({ addresses, within, slotMinutes: SLOT_MINUTES }));
}

/** What Graph does not give is not in the way: there is a next best way to find times. */
async function orNone<T>(asking: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof GraphError) return [];
    throw error;
  }
}

/** The time that was offered first to everybody so far, so that nobody else is offered it as well. */
export interface OfferedFirst {
  /** Times that were offered first to others than these. */
  besides(personIds: readonly PersonId[]): readonly Slot[];
  remember(personIds: readonly PersonId[], slot: Slot | undefined): void;
}

export function createOfferedFirst(): OfferedFirst {
  const slots = new Map<string, Slot>();
  // The first one is meant; a third person may change with the form of the meeting.
  const keyOf = ([first = '']: readonly PersonId[]) => first;
  return {
    besides: (personIds) =>
      [...slots].flatMap(([key, slot]) => (key === keyOf(personIds) ? [] : [slot])),
    remember(personIds, slot) {
      if (slot !== undefined) slots.set(keyOf(personIds), slot);
    },
  };
}
