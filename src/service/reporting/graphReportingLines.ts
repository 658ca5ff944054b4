import type { Caller } from '../identity/caller';
import { unavailable } from '../problem';
import { TimedCache } from '../timedCache';
import type { Clock, Transport } from '../transport';
import { readDirectReports, readEverybodyBelow } from './readReports';
import type { OnBehalfOf, ReportingLines } from './reportingLines';
import type { GraphAccess } from './sendBatch';

/** The promise's value, or what `onLimit` throws when it takes longer; the work itself goes on. */
async function withTimeLimit<T>(work: Promise<T>, ms: number, onLimit: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(onLimit()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

const KEEP_MS = 15 * 60_000;
const CAPACITY = 2_000;
/** A large company takes minutes to walk; the request that asked first waits only so long. */
const READING_MS = 5 * 60_000;
const REQUEST_MS = 20_000;

interface GraphReportingLinesOptions {
  readonly base: string;
  readonly onBehalfOf: OnBehalfOf;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** Reporting lines from Microsoft Graph in the caller's name; answers are kept 15 minutes per caller. */
export class GraphReportingLines implements ReportingLines {
  readonly #options: GraphReportingLinesOptions;
  readonly #direct: TimedCache<ReadonlySet<string>>;
  readonly #below: TimedCache<ReadonlySet<string>>;

  constructor(options: GraphReportingLinesOptions) {
    this.#options = options;
    this.#direct = new TimedCache(options.clock, KEEP_MS, CAPACITY);
    this.#below = new TimedCache(options.clock, KEEP_MS, CAPACITY / 10);
  }

  directReports(caller: Caller, manager: string): Promise<ReadonlySet<string>> {
    return this.#ask(this.#direct, caller, manager, async (access) => {
      const reports = await readDirectReports(access, [manager]);
      return new Set(reports.filter((id) => id !== manager));
    });
  }

  everybodyBelow(caller: Caller, manager: string): Promise<ReadonlySet<string>> {
    return this.#ask(this.#below, caller, manager, (access) => readEverybodyBelow(access, manager));
  }

  #ask(
    kept: TimedCache<ReadonlySet<string>>,
    caller: Caller,
    manager: string,
    read: (access: GraphAccess) => Promise<ReadonlySet<string>>,
  ): Promise<ReadonlySet<string>> {
    const question = `${caller.tenant}/${caller.member}/${manager}`;
    const answer = kept.get(question, async () => read(await this.#access(caller)));
    return withTimeLimit(answer, REQUEST_MS, () => unavailable('reportingLines', 5));
  }

  async #access(caller: Caller): Promise<GraphAccess> {
    const { base, transport, onBehalfOf, sleep = pause } = this.#options;
    const deadline = performance.now() + READING_MS;
    const token = await onBehalfOf(caller);
    return { base, token, transport, sleep, timeLeft: () => deadline - performance.now() };
  }
}

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));
