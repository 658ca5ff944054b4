import type { AnalystListener, AnalystParts } from '../../../src/worker/workerApi';
import { createAnalyst } from '../../../src/worker/createAnalyst';
import type { DataSet } from '../../../src/worker/sync/dataSet';
import type { Choices, Keeper } from '../../../src/worker/store/keeper';
import { memoryKeeper } from '../../../src/worker/store/memoryKeeper';
import type { PictureFacts } from '../../../src/worker/picture/buildPicture';
import { readEverything } from '../../../src/worker/sync/readEverything';
import { defaultPreferences, insightOptions } from '../../../src/worker/picture/analysisOptions';
import { createGraphClient } from '../../../src/graph/client/graphClient';
import { gatewayTransport } from '../../../src/graph/client/transport';
import { createGraphReader } from '../../../src/graph/read/graphReader';
import { createGraphScheduling } from '../../../src/graph/schedule/graphScheduling';
import { createSettingsFile } from '../../../src/graph/settingsFile';
import type { NewEvent } from '../../../src/graph/schedule/scheduling';
import { NO_ANSWERS } from '../../../src/insight/answers';
import { MS_PER_DAY } from '../../../src/insight/domain/units';
import { newMeeting } from '../../../src/sandbox/calendar/newMeeting';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import { groupsOf } from '../../../src/sandbox/directory/directory';
import { FakeClock } from '../../graph/support/fakeClock';

const GRAPH = 'https://graph.microsoft.com';

/** A Tuesday in autumn. */
export const NOW = Date.UTC(2026, 10, 24, 9);
export const LATER = NOW + 2 * MS_PER_DAY;

/** Pages so small that directory and calendar take several, as in a large company. */
const PAGES = { people: 100, events: 60 };
const HISTORY_DAYS = 90;

const defaults = { preferences: defaultPreferences({}), answers: NO_ANSWERS };
const silent = {
  onProgress: () => undefined,
  onMe: () => undefined,
  onWindow: () => undefined,
  onPeople: () => undefined,
  onDirectoryDone: () => undefined,
  onDirectoryChanged: () => undefined,
};

type Groups = Pick<AnalystParts, 'optOutGroup' | 'expandLists'>;

/**
 * The real reading, from the analyst to the stand-in Graph over HTTP, as one sales representative.
 * Waits take no time.
 *
 * @param resourceUnits What the directory allows in ten seconds, by the clock of those who wait for
 *   it. Left out, the clock of the sandbox stands still, and the directory allows everything.
 */
export async function faultRig(resourceUnits?: number) {
  const waiting = new FakeClock(NOW);
  const sandbox = await createSandbox({
    port: 0,
    clock: resourceUnits === undefined ? () => NOW : () => waiting.now(),
    resourceUnits: resourceUnits ?? Infinity,
  });
  const client = () =>
    createGraphClient({
      origin: GRAPH,
      clock: resourceUnits === undefined ? new FakeClock(NOW) : waiting,
      random: () => 0.5,
      transport: gatewayTransport((url, init) => fetch(url, init), GRAPH, sandbox.graphOrigin),
      getToken: (scopes, claims) =>
        sandbox.issueToken('salesRep', { scopes, ...(claims !== undefined && { claims }) }),
    });

  /** A tab that is opened now, on what was kept. */
  function openTab(
    now: number,
    keeper: Keeper = memoryKeeper(),
    { shared = false, ...groups }: { readonly shared?: boolean } & Groups = {},
  ) {
    const pictures: PictureFacts[] = [];
    const told: Choices[] = [];
    const listener: AnalystListener = {
      onProgress: () => undefined,
      onPause: () => undefined,
      onPicture: (facts) => pictures.push(facts),
      onChoices: (choices) => told.push(choices),
    };
    const graph = client();
    const analyst = createAnalyst({
      ...{ keeper, listener, defaults, ...groups, now: () => now },
      reader: createGraphReader(graph, PAGES),
      scheduling: createGraphScheduling(graph),
      settingsFile: shared ? createSettingsFile(graph, (url, init) => fetch(url, init)) : null,
      optionsFor: (preferences) =>
        insightOptions({ historyDays: HISTORY_DAYS }, preferences, 'sandbox'),
    });
    return { analyst, told, picture: () => pictures.at(-1) ?? null };
  }

  /** Everything as it is now, read without a fault on an empty device. */
  async function calmPicture(now: number, groups: Groups = {}): Promise<PictureFacts> {
    const tab = openTab(now, memoryKeeper(), groups);
    await tab.analyst.open();
    const result = await tab.analyst.read('full');
    const picture = tab.picture();
    if (picture === null) throw new Error(JSON.stringify(result));
    return picture;
  }

  /** What a device holds after a reading. */
  async function keptData(now: number): Promise<DataSet> {
    const plan = { mode: 'full', kept: null } as const;
    return readEverything(
      createGraphReader(client(), PAGES),
      { ...plan, now, historyDays: HISTORY_DAYS },
      silent,
      new AbortController().signal,
    );
  }

  const { tenants } = sandbox;
  const account = () => {
    const { company, directory } = tenants.current();
    return directory.byId(company.cast.find(({ key }) => key === 'salesRep')!.accountId)!;
  };

  /** How many meetings of that subject are in the calendar. */
  function meetingsCalled(subject: string): number {
    const { calendars } = tenants.current();
    return calendars
      .between(account(), NOW, NOW + 30 * MS_PER_DAY)
      .filter(({ meeting }) => meeting.subject === subject).length;
  }

  /** Ego invites the distribution list of a department. */
  function inviteList(start: number): void {
    const { calendars, company } = tenants.current();
    const list = { ...company.lists[1]!, type: 'required', answer: 'none' } as const;
    const ending = { start, end: start + 1_800_000 };
    calendars.create(
      newMeeting({ organizer: account(), subject: 'List', ...ending, invited: [list] }),
    );
  }

  /** A deployment that looks into lists, and has a group of those who do not want to be suggested. */
  function groups(): Groups {
    const { company, directory } = tenants.current();
    const optOut = groupsOf(company, directory).find(({ mail }) => mail?.startsWith('opt-out@'));
    return { optOutGroup: optOut!.id, expandLists: true };
  }

  return { sandbox, openTab, calmPicture, keptData, meetingsCalled, inviteList, groups };
}

/** An invitation for a day that readings do not reach, so that pictures stay comparable. */
export function coffee(subject: string): NewEvent {
  return {
    ...{ subject, body: 'Hello', transactionId: `press ${subject}`, timeZone: 'Europe/Berlin' },
    ...{ start: NOW + 20 * MS_PER_DAY, end: NOW + 20 * MS_PER_DAY + 25 * 60_000 },
    ...{ required: [], optional: [] },
  };
}

/** A picture with figures to twelve digits: the order of adding up must not make a difference. */
export function toTwelveDigits(picture: PictureFacts | null): unknown {
  const round = (_key: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return JSON.parse(JSON.stringify(picture, round)) as unknown;
}
