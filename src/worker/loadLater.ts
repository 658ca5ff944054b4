import type { GraphClient } from '../graph/client/graphClient';
import type { Scheduling } from '../graph/schedule/scheduling';

/** What nobody needs before everything was read or something is pressed: the picture does not wait for it. */
export const loadOnDemand = () => import(/* webpackChunkName: "on-demand" */ './onDemand');

/** The table of Windows zone names weighs 15 KB: it comes when somebody's hours are first read. */
export async function windowsNames() {
  const { ianaNameOfWindowsZone } = await import(
    /* webpackChunkName: "windows-zones" */ '../graph/parse/windowsZones'
  );
  return ianaNameOfWindowsZone;
}

/** Other people's calendars are asked when somebody is to be met: the first picture does not wait for it. */
export function schedulingLater(client: GraphClient): Scheduling {
  const later = async () => (await loadOnDemand()).createGraphScheduling(client);
  return {
    findTimes: async (...wanted) => (await later()).findTimes(...wanted),
    readAvailability: async (...wanted) => (await later()).readAvailability(...wanted),
    createEvent: async (...event) => (await later()).createEvent(...event),
  };
}
