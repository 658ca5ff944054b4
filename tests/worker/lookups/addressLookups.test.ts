/** @jest-environment node */
import 'fake-indexeddb/auto';
import { addressBookFrom, EMPTY_BOOK } from '../../../src/worker/lookups/addressBook';
import type { Keeper } from '../../../src/worker/store/keeper';
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import { storeKeeper } from '../../../src/worker/store/storeKeeper';
import { defaultPreferences } from '../../../src/worker/picture/analysisOptions';
import type { Mode } from '../../../src/model/permissions';
import { GraphError } from '../../../src/graph/problem';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { openStore } from '../../../src/storage/indexedDb/openStore';
import { openPaper } from '../../app/support/openPaper';
import { meeting, person, type Paper } from '../../app/support/paperReader';

const NOW = Date.UTC(2026, 10, 23, 9);

/** Ego has met Bob, once by an address that the directory does not tell, and a list of ours. */
const paper: Paper = {
  pages: [[person('ego', 'boss'), ...['boss', 'ann', 'bob', 'cas'].map((id) => person(id))]],
  events: [
    meeting('m1', NOW - 9 * MS_PER_DAY, ['ann', 'everybody']),
    meeting('m2', NOW - 3 * MS_PER_DAY, ['bobby']),
  ],
  owners: { 'bobby@paper.example': 'bob', 'everybody@paper.example': null },
};

const open = (keeper: Keeper, sheet: Paper = paper, now = NOW, mode: Mode = 'full') =>
  openPaper(keeper, sheet, { now, mode });

const unresolved = ({ picture }: Awaited<ReturnType<typeof open>>) =>
  picture.reach.dataQuality.unresolvedAttendees;

const ASKED = ['resolveByAddress bobby@paper.example everybody@paper.example'];

test('a person met by an address that only a lookup tells is in the picture', async () => {
  const tab = await open(memoryKeeper());
  expect(tab.asked).toEqual(ASKED);
  expect(tab.met).toEqual(['ann', 'bob']);
  // The list stays unknown; Bob's other address no longer does.
  expect(unresolved(tab)).toBe(1);
});

test('a second opening asks nothing and knows it before reading, also from the store', async () => {
  const opened = await openStore('tenant', 'addresses');
  if (!opened.ok) throw new Error(opened.problem.kind);
  const keeper = storeKeeper(opened.value, defaultPreferences({}));
  await open(keeper);
  const again = await open(keeper, paper, NOW + 29 * MS_PER_DAY);
  expect(again.before).toEqual(['ann', 'bob']);
  expect(again.asked).toEqual([]);
  const kept = await keeper.loadAddressBook();
  expect([...kept.people.entries]).toEqual([
    ['bobby@paper.example', { found: 'bob', askedAt: NOW }],
    ['everybody@paper.example', { found: null, askedAt: NOW }],
  ]);
  opened.value.close();
});

test('after thirty days both kinds of answers are asked again, and may have changed', async () => {
  const keeper = memoryKeeper();
  await open(keeper);
  const owners = { 'bobby@paper.example': null, 'everybody@paper.example': 'cas' };
  const later = await open(keeper, { ...paper, owners }, NOW + 30 * MS_PER_DAY);
  expect(later.asked).toEqual(ASKED);
  expect(later.met).toEqual(['ann', 'cas']);
});

test('only what is new is asked, and what is in no event any more is let go', async () => {
  const keeper = memoryKeeper();
  await open(keeper);
  const events = [paper.events[0]!, meeting('m3', NOW - MS_PER_DAY, ['cassie'])];
  const owners = { 'cassie@paper.example': 'cas' };
  const later = await open(keeper, { ...paper, events, owners });
  expect(later.asked).toEqual(['resolveByAddress cassie@paper.example']);
  expect([...(await keeper.loadAddressBook()).people.entries.keys()]).toEqual([
    'cassie@paper.example',
    'everybody@paper.example',
  ]);
});

test('an address of a customer that a colleague has, too, makes nobody there a colleague', async () => {
  const customer = {
    address: 'x@customer.example',
    type: 'required',
    response: 'accepted',
  } as const;
  const other = { ...customer, address: 'y@customer.example' };
  const event = { ...meeting('m4', NOW - MS_PER_DAY, []), attendees: [customer, other] };
  const owners = { 'x@customer.example': 'cas', 'y@customer.example': null };
  const tab = await open(memoryKeeper(), { ...paper, events: [event], owners });
  expect(tab.met).toEqual(['cas']);
  expect(unresolved(tab)).toBe(0);
});

const forbidden = { kind: 'forbidden', permission: 'User.Read.All', requestId: null } as const;

test.each([
  ['is refused', forbidden, 0, 1],
  ['does not come through', { kind: 'offline' } as const, 1, 1],
])('a lookup that %s fails no reading and is made again later', async (_what, why, soon, late) => {
  const keeper = memoryKeeper();
  const failing = { resolveByAddress: new GraphError(why) };
  const tab = await open(keeper, { ...paper, failing });
  expect(tab.result).toEqual({ kind: 'done' });
  expect(tab.picture.complete).toBe(true);
  expect(tab.met).toEqual(['ann']);
  expect(unresolved(tab)).toBe(2);
  // Refused ones rest for a day.
  expect((await open(keeper, { ...paper, failing }, NOW + 1)).asked).toHaveLength(soon);
  expect((await open(keeper, paper, NOW + MS_PER_DAY + 1)).asked).toHaveLength(late);
});

test('a single address that is refused rests for a day, the others are answered', async () => {
  const keeper = memoryKeeper();
  const sheet = { ...paper, owners: { 'bobby@paper.example': 'bob' } };
  const tab = await open(keeper, sheet);
  expect(tab.met).toEqual(['ann', 'bob']);
  expect((await open(keeper, sheet)).asked).toEqual([]);
  expect((await open(keeper, sheet, NOW + MS_PER_DAY)).asked).toEqual([
    'resolveByAddress everybody@paper.example',
  ]);
});

test('of very many the last 400 are asked on one day, the rest on the next', async () => {
  const guests = Array.from({ length: 450 }, (_, i) => `g${i}`);
  const events = guests.map((guest, i) => meeting(guest, NOW - MS_PER_DAY - i * 60_000, [guest]));
  const owners = Object.fromEntries(guests.map((guest) => [`${guest}@paper.example`, null]));
  const keeper = memoryKeeper();
  const count = async (now: number) => {
    const { asked } = await open(keeper, { ...paper, events, owners }, now);
    return asked.map((call) => call.split(' ').length - 1);
  };
  expect(await count(NOW)).toEqual([100, 100, 100, 100]);
  expect(await count(NOW + 1)).toEqual([]);
  expect(await count(NOW + MS_PER_DAY)).toEqual([50]);
});

test('what was answered before the network went is not asked again', async () => {
  const guests = Array.from({ length: 150 }, (_, i) => `g${i}`);
  const events = guests.map((guest, i) => meeting(guest, NOW - MS_PER_DAY - i * 60_000, [guest]));
  const owners = Object.fromEntries(guests.map((guest) => [`${guest}@paper.example`, null]));
  const keeper = memoryKeeper();
  const sheet = { ...paper, events, owners };
  const lost = { address: 'g120@paper.example', error: new GraphError({ kind: 'offline' }) };
  const broken = await open(keeper, { ...sheet, lost });
  expect(broken.asked).toHaveLength(2);
  const [rest, ...more] = (await open(keeper, sheet)).asked;
  // The call's name and the 50 addresses behind the first hundred.
  expect(rest!.split(' ')).toHaveLength(51);
  expect(more).toEqual([]);
});

test('in limited mode, where the directory may not be read, nobody is looked up', async () => {
  expect((await open(memoryKeeper(), paper, NOW, 'limited')).asked).toEqual([]);
});

test('after forgetting nothing is known of addresses, and a book of another shape is empty', async () => {
  const keeper = memoryKeeper();
  const { analyst } = await open(keeper);
  await analyst.forget('everywhere');
  expect(await keeper.loadAddressBook()).toEqual(EMPTY_BOOK);
  expect(addressBookFrom({ entries: [['a', 'b']] })).toEqual(EMPTY_BOOK);
});
