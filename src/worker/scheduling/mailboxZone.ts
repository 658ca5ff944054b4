import { GraphError } from '../../graph/problem';
import type { Scheduling } from '../../graph/schedule/scheduling';
import { MS_PER_MINUTE, type Address, type EpochMs } from '../../insight/domain/units';
import { SLOT_MINUTES, zoneFrom, zoneOf, type IanaNameOf } from './availability';

export interface ZoneSources {
  /** What the program around the page says of the mailbox, where it says something. */
  readonly hostZone: string | null;
  readonly address: Address | undefined;
  readonly now: EpochMs;
}

/**
 * The IANA name of the zone of ego's mailbox: as Outlook tells it, else as Graph tells it of
 * everybody, so that two people of one office are shown one time. Null where nobody tells.
 */
export async function mailboxZone(
  scheduling: Scheduling | null,
  { hostZone, address, now }: ZoneSources,
  ianaNameOf: IanaNameOf,
): Promise<string | null> {
  const told = hostZone === null ? null : zoneFrom(hostZone, ianaNameOf);
  if (told !== null || scheduling === null || address === undefined) return told;
  const within = { start: now, end: now + SLOT_MINUTES * MS_PER_MINUTE };
  try {
    const wanted = { addresses: [address], within, slotMinutes: SLOT_MINUTES };
    const [own] = await scheduling.readAvailability(wanted);
    return zoneOf(own?.workingHours ?? null, ianaNameOf);
  } catch (error) {
    // The clock of the device is the next best one.
    if (error instanceof GraphError) return null;
    throw error;
  }
}
