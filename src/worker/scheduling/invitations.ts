import type { CalendarEvent } from '../../insight/calendar/calendarEvent';
import { failureOf, type Analyst, type AnalystParts } from '../workerApi';
import type { PictureBuilder } from '../picture/pictureBuilder';
import { loadOnDemand, windowsNames } from '../loadLater';
import type { OfferedFirst } from './proposeSlots';

const NO_EVENTS: readonly CalendarEvent[] = [];

/** The part of an analyst that reaches out to people: their addresses, common times, invitations. */
export function createInvitations(
  { scheduling, now, hostZone = null }: AnalystParts,
  builder: PictureBuilder,
): Pick<Analyst, 'addressesOf' | 'zone' | 'slots' | 'invite'> {
  let offered: OfferedFirst | null = null;
  let asking: Promise<string | null> | null = null;
  const addressesOf: Analyst['addressesOf'] = (personIds) => {
    const { company } = builder.analysis();
    return personIds.flatMap(
      (id) => company.people[company.indexById.get(id) ?? -1]?.addresses.slice(0, 1) ?? [],
    );
  };
  const askZone = async () => {
    const { mailboxZone } = await loadOnDemand();
    const address = builder.data?.me.addresses[0];
    return mailboxZone(scheduling, { hostZone, address, now: now() }, await windowsNames());
  };
  /** Asked once; what was not to be had is asked again another time. */
  const zone: Analyst['zone'] = async () => {
    if (scheduling === null) return null;
    const found = await (asking ??= askZone());
    if (found === null) asking = null;
    return found;
  };
  return {
    addressesOf,
    zone,
    async slots(minutes, personIds, time) {
      const events = builder.data?.events ?? NO_EVENTS;
      const addresses = addressesOf(personIds);
      // Times are worked out when a draft is opened: the first picture does not wait for that.
      const { createOfferedFirst, proposeSlots } = await loadOnDemand();
      offered ??= createOfferedFirst();
      const zoneNames = scheduling ? await windowsNames() : () => null;
      const taken = offered.besides(personIds);
      const when = { minutes, time, now: now(), zone: await zone() };
      const wanted = { events, addresses, taken, ...when };
      const proposal = await proposeSlots(scheduling, wanted, zoneNames);
      offered.remember(personIds, proposal.slots[0]);
      return proposal;
    },
    async invite(event) {
      if (scheduling === null) throw new Error('nobody can be invited from here');
      try {
        return { kind: 'sent', eventId: await scheduling.createEvent(event) };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}
