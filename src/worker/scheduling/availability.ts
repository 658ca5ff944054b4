import { offsetsOfZone } from '../../graph/parse/timeZones';
import { GraphError } from '../../graph/problem';
import type { Availability, Scheduling, WorkingHours } from '../../graph/schedule/scheduling';
import type { TimesThen, TimeThen } from '../../insight/advice/meeting/seatsToShow';
import {
  MS_PER_DAY,
  MS_PER_MINUTE,
  type Address,
  type EpochMs,
  type PersonId,
} from '../../insight/domain/units';
import type { Slot } from '../../model/draft';

/** Finds the IANA name of a Windows zone name; null when it knows none. */
export type IanaNameOf = (windowsName: string) => string | null;

/** Length of the slots in which another person's time is asked for. */
export const SLOT_MINUTES = 30;

/** The IANA name of the zone in which somebody works; null where it is not told or not known. */
export function zoneOf(hours: WorkingHours | null, ianaNameOf: IanaNameOf): string | null {
  return hours === null ? null : zoneFrom(hours.timeZone, ianaNameOf);
}

/** The IANA name of a zone that has a Windows name or an IANA one; null where it is not known. */
export function zoneFrom(name: string, ianaNameOf: IanaNameOf): string | null {
  if (name === '') return null;
  const translated = ianaNameOf(name);
  const names = translated === null ? [name] : [translated, name];
  return names.find((one) => offsetsOfZone(one) !== null) ?? null;
}

/**
 * Whether a person has time and is at work then, by the clock of their own zone on that very day:
 * in the weeks in which only one side has changed its clocks, too. Where the zone or the hours are
 * not known, only the calendar counts.
 *
 * @param from Start of the first slot of `isFree`.
 */
export function suitsThem(
  { isFree, workingHours }: Availability,
  zone: string | null,
  from: EpochMs,
  { start, end }: Slot,
): boolean {
  const first = Math.floor((start - from) / (SLOT_MINUTES * MS_PER_MINUTE));
  const last = Math.ceil((end - from) / (SLOT_MINUTES * MS_PER_MINUTE));
  for (let slot = first; slot < last; slot++) if (isFree[slot] !== true) return false;
  return (
    workingHours === null || zone === null || isInWorkingHours(workingHours, zone, { start, end })
  );
}

/** Whether a person is at work for all of a time, by the clock of their zone on that day. */
function isInWorkingHours(
  { days, from, to }: WorkingHours,
  zone: string,
  { start, end }: Slot,
): boolean {
  const offsetAt = offsetsOfZone(zone);
  if (offsetAt === null) return true;
  const clock = start + offsetAt(start);
  const midnight = Math.floor(clock / MS_PER_DAY) * MS_PER_DAY;
  const begins = (clock - midnight) / MS_PER_MINUTE;
  const ends = begins + (end - start) / MS_PER_MINUTE;
  return days.has(new Date(midnight).getUTCDay()) && begins >= from && ends <= to;
}

const FINE_SLOT_MINUTES = 5;
/** Graph tells the availability of at most so many at once. */
const MOST = 20;

export interface PersonAddress {
  readonly personId: PersonId;
  readonly address: Address;
}

/**
 * Who has time for all of the meeting, at work by their own clock. People whose calendar Graph does
 * not tell of are left out.
 */
export async function freeAt(
  scheduling: Scheduling | null,
  within: Slot,
  people: readonly PersonAddress[],
  ianaNameOf: IanaNameOf,
): Promise<TimesThen> {
  if (scheduling === null || people.length === 0 || within.end <= within.start) return {};
  const addresses = people.slice(0, MOST).map(({ address }) => address);
  try {
    const wanted = { addresses, within, slotMinutes: FINE_SLOT_MINUTES };
    const told = await scheduling.readAvailability(wanted);
    const byAddress = new Map(told.map((one) => [one.address.toLowerCase(), one]));
    const found = people.flatMap(({ personId, address }) => {
      const one = byAddress.get(address.toLowerCase());
      return one ? [[personId, timeThen(one, within, ianaNameOf)] as const] : [];
    });
    return Object.fromEntries(found);
  } catch (error) {
    // Not knowing who has time is no reason to propose nobody.
    if (error instanceof GraphError) return {};
    throw error;
  }
}

function timeThen(
  { isFree, workingHours }: Availability,
  within: Slot,
  ianaNameOf: IanaNameOf,
): TimeThen {
  const zone = zoneOf(workingHours, ianaNameOf);
  if (workingHours !== null && zone !== null && !isInWorkingHours(workingHours, zone, within)) {
    return { kind: 'offHours', zone };
  }
  return { kind: isFree.every(Boolean) ? 'free' : 'busy' };
}
