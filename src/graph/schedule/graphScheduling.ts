import type { GraphClient } from '../client/graphClient';
import { createEvent } from './createEvent';
import { findTimes } from './findTimes';
import { readAvailability } from './readAvailability';
import type { Scheduling } from './scheduling';

/** Finding times and calling meetings through a client, within the limits it shares with reading. */
export function createGraphScheduling(client: GraphClient): Scheduling {
  return {
    findTimes: (wanted, options) => findTimes(client, wanted, options),
    readAvailability: (wanted, options) => readAvailability(client, wanted, options),
    createEvent: (event, options) => createEvent(client, event, options),
  };
}
