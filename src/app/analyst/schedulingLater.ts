import type { GraphClient } from '../../graph/client/graphClient';
import type { Scheduling } from '../../graph/schedule/scheduling';
import { loadOnDemand } from './loadOnDemand';

/** Other people's calendars are asked when somebody is to be met: the first picture does not wait for it. */
export function schedulingLater(client: GraphClient): Scheduling {
  const later = async () => (await loadOnDemand()).createGraphScheduling(client);
  return {
    findTimes: async (...wanted) => (await later()).findTimes(...wanted),
    readAvailability: async (...wanted) => (await later()).readAvailability(...wanted),
    createEvent: async (...event) => (await later()).createEvent(...event),
  };
}
