import type { CalendarEvent } from '../../insight/calendarEvent';
import type { Analyst, AnalystParts } from './analyst';
import type { PictureMaker } from './pictureMaker';
import { loadOnDemand } from './loadOnDemand';
import type { OfferedFirst } from './offeredFirst';
import { failedReading } from './readingResult';
import { windowsNames } from './windowsNames';

const NO_EVENTS: readonly CalendarEvent[] = [];

/** The part of an analyst that reaches out to people: their addresses, common times, invitations. */
export function createOutreach(
  { scheduling, now }: AnalystParts,
  maker: PictureMaker,
): Pick<Analyst, 'addressesOf' | 'slots' | 'invite'> {
  let offered: OfferedFirst | null = null;
  const addressesOf: Analyst['addressesOf'] = (personIds) => {
    const { company } = maker.analysis();
    return personIds.flatMap(
      (id) => company.people[company.indexById.get(id) ?? -1]?.addresses.slice(0, 1) ?? [],
    );
  };
  return {
    addressesOf,
    async slots(minutes, personIds) {
      const events = maker.data?.events ?? NO_EVENTS;
      const addresses = addressesOf(personIds);
      // Times are worked out when a draft is opened: the first picture does not wait for that.
      const { createOfferedFirst, proposeSlots } = await loadOnDemand();
      offered ??= createOfferedFirst();
      const zoneNames = scheduling ? await windowsNames() : () => null;
      const wanted = { events, addresses, minutes, now: now(), taken: offered.besides(personIds) };
      const proposal = await proposeSlots(scheduling, wanted, zoneNames);
      offered.remember(personIds, proposal.slots[0]);
      return proposal;
    },
    async invite(event) {
      if (scheduling === null) throw new Error('nobody can be invited from here');
      try {
        return { kind: 'sent', eventId: await scheduling.createEvent(event) };
      } catch (error) {
        return failedReading(error);
      }
    },
  };
}
