import { BITS_PER_MS, paperGraph, ROUND_TRIP_MS } from './reading/paperGraph';
import { keptAfter, readOnce, type Reading } from './reading/readOnce';
import { memoryKeeper } from '../../src/worker/store/memoryKeeper';
import { table } from './table';

const PEOPLE = [400, 12_000, 50_000];
const EVENTS = [500, 2_000, 6_000];
/** The pages that Graph gives to whoever asks for no size. */
const DEFAULT_PEOPLE = 100;
const DEFAULT_EVENTS = 10;
/** The largest pages that Graph gives. */
const MOST_PEOPLE = 999;
const MOST_EVENTS = 1_000;
/** Requests that the usual way has under way at once. */
const USUAL_AT_ONCE = 4;

interface Row {
  readonly people: number;
  readonly events: number;
  readonly cold: Reading;
  readonly warm: Reading;
  readonly peakMb: number;
}

/** Windows of the calendar can be asked for beside each other, as many as Outlook allows. */
const CALENDAR_AT_ONCE = 4;

/**
 * Pages of the directory depend on each other, those of the calendar need not; of the two, which are
 * beside each other, the longer row counts.
 */
function floorMs({ people, events, cold }: Row): number {
  const calendar = Math.ceil(events / MOST_EVENTS / CALENDAR_AT_ONCE);
  const trips = Math.max(Math.ceil(people / MOST_PEOPLE), calendar);
  return trips * ROUND_TRIP_MS + (cold.bytes * 8) / BITS_PER_MS;
}

/** One request for each person's manager and default pages; counted, not run. */
function usualWay({ people, events, cold }: Row) {
  const pages = Math.ceil(people / DEFAULT_PEOPLE) + Math.ceil(events / DEFAULT_EVENTS);
  const ms = (pages + people / USUAL_AT_ONCE) * ROUND_TRIP_MS + (cold.bytes * 8) / BITS_PER_MS;
  return { requests: 1 + pages + people, ms };
}

async function measure(people: number, events: number): Promise<Row> {
  const now = Date.now();
  const graph = paperGraph(people, events, now);
  // Once before, so that all bodies are made when it counts.
  const kept = await keptAfter(graph, now);
  const before = await readOnce(graph, memoryKeeper(kept), now);
  const cold = await readOnce(graph, memoryKeeper(), now);
  const peakMb = process.memoryUsage().heapUsed / 2 ** 20;
  // With the same data, and what was looked up before.
  const warm = await readOnce(graph, before.keeper, now);
  return { people, events, cold, warm, peakMb };
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);
const whole = (value: number) => Math.round(value).toLocaleString('en-US');

function cells(row: Row): string[] {
  const { people, events, cold, warm, peakMb } = row;
  const [floor, usual] = [floorMs(row), usualWay(row)];
  return [
    ...[whole(people), whole(events), whole(cold.requests), whole(cold.bytes / 1024)],
    ...[seconds(cold.firstMs), seconds(cold.readMs), seconds(cold.wholeMs), seconds(floor)],
    (cold.readMs / floor).toFixed(2),
    ...[whole(cold.lookups), seconds(cold.lookedUpMs)],
    ...[whole(warm.requests), seconds(warm.firstMs), seconds(warm.wholeMs)],
    ...[whole(usual.requests), seconds(usual.ms), whole(peakMb)],
  ];
}

/** Requests, bytes and time of a first and a later opening, over a line of 80 ms and 50 Mbit/s. */
export async function benchReading(): Promise<string> {
  const rows: string[][] = [];
  for (const people of PEOPLE) {
    for (const events of EVENTS) rows.push(cells(await measure(people, events)));
  }
  const heads = ['people', 'events', 'requests', 'KB', 'first s', 'read s', 'whole s', 'floor s'];
  const more = [
    'read ÷ floor',
    'lookups',
    'looked up s',
    'warm requests',
    'warm first s',
    'warm whole s',
  ];
  return [
    '## Reading a tenant',
    '',
    `Answers made in this process come after ${ROUND_TRIP_MS} ms and share 50 Mbit/s, compressed. First: press of Start to the`,
    'first picture; read: everything read; whole: worked out, too. Floor: pages of the largest size, of the',
    'directory one after the other and beside them of the calendar four at once, and the bytes. Warm: a second opening in which nothing has changed. Usual: one request for each',
    'person’s manager, four at once, and default pages; counted, not run. Lookups: of the requests, those for 200 addresses that the',
    'directory does not bring, once in 30 days, after everything is shown; their end stands beside them. Heap: of this process after the first reading.',
    'Where a company is small, ours takes two round trips one after the other where the floor counts one: the place from',
    'which changes are told before the first page, and the last weeks before the rest. A client could take one: the floor stands,',
    'and the goal of 1.3 × of it is missed there.',
    '',
    table([...heads, ...more, 'usual requests', 'usual s', 'heap MB'], rows),
  ].join('\n');
}
