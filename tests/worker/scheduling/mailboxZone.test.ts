/** @jest-environment node */
import { mailboxZone } from '../../../src/worker/scheduling/mailboxZone';
import { GraphError } from '../../../src/graph/problem';
import type { Scheduling } from '../../../src/graph/schedule/scheduling';
import { ianaNameOfWindowsZone } from '../../../src/graph/parse/windowsZones';

const NOW = Date.UTC(2026, 10, 23, 9);
const refused = () =>
  Promise.reject(new GraphError({ kind: 'forbidden', permission: 'x', requestId: null }));

/** Graph tells of ego what it tells of every colleague: hours of work, with their zone. */
function graphSays(timeZone: string): Scheduling {
  const workingHours = { days: new Set([1]), from: 540, to: 1_020, timeZone };
  return {
    findTimes: refused,
    createEvent: refused,
    readAvailability: ({ addresses }) =>
      Promise.resolve(addresses.map((address) => ({ address, isFree: [true], workingHours }))),
  };
}

const asked = { hostZone: null, address: 'rosa@paper.example', now: NOW };
const zoneOfMailbox = (scheduling: Scheduling | null, sources = {}) =>
  mailboxZone(scheduling, { ...asked, ...sources }, ianaNameOfWindowsZone);

test('the zone of the own mailbox comes from where that of a colleague comes from', async () => {
  const zone = await zoneOfMailbox(graphSays('W. Europe Standard Time'));
  expect(zone).toBe('Europe/Berlin');
});

test('what Outlook says of its own mailbox comes first, and nobody is asked', async () => {
  const hostZone = 'Eastern Standard Time';
  const nobody = { ...graphSays(''), readAvailability: () => Promise.reject(new Error('asked')) };
  expect(await zoneOfMailbox(nobody, { hostZone })).toBe('America/New_York');
});

test('a zone that somebody made up, and a refusal, leave the clock of the device', async () => {
  expect(await zoneOfMailbox(graphSays('Customized Time Zone'))).toBe(null);
  expect(await zoneOfMailbox({ ...graphSays(''), readAvailability: refused })).toBe(null);
  expect(await zoneOfMailbox(null)).toBe(null);
});

test('a fault of ours is not taken for a refusal', async () => {
  const broken = {
    ...graphSays(''),
    readAvailability: () => Promise.reject(new RangeError('ours')),
  };
  await expect(zoneOfMailbox(broken)).rejects.toThrow('ours');
});
