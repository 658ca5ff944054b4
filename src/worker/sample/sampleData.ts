import type { EpochMs } from '../../insight/domain/units';
import { calendarWindows } from '../sync/calendarWindows';
import type { DataSet } from '../sync/dataSet';
import { sampleCompany } from './sampleCompany';
import { sampleMeetings } from './sampleMeetings';

const WINDOW = { privateEvents: 0, malformed: 0 };

/** Made-up people and meetings, so that the product can be tried without any sign-in. */
export function sampleData(now: EpochMs): DataSet {
  const company = sampleCompany();
  const { people, ego } = company;
  const byId = new Map(people.map((person) => [person.id, person]));
  const chain = [];
  for (let id = ego.managerId; id !== null;) {
    const manager = byId.get(id);
    if (!manager) break;
    chain.push(manager);
    id = manager.managerId;
  }
  return {
    me: ego,
    managerChain: chain,
    people,
    malformedPeople: 0,
    windows: calendarWindows(now, 365).map((chunk) => ({ ...chunk, ...WINDOW, readAt: now })),
    events: sampleMeetings(company, now),
    mode: 'full',
    readAt: now,
    directoryReadAt: now,
    ...{ deltaLink: null, round: null },
  };
}
