import { Agent, request } from 'node:http';

export interface Call {
  readonly url: string;
  readonly method: 'GET' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

function send(agent: Agent, call: Call): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = call.body === undefined ? {} : { 'content-length': Buffer.byteLength(call.body) };
    const headers = { ...call.headers, ...body };
    const asked = request(call.url, { agent, method: call.method, headers }, (answer) => {
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.resume();
    });
    asked.on('error', reject);
    asked.end(call.body);
  });
}

/** The value below which so many of a hundred lie. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}

/** So many callers, each asking again as soon as it is answered. Any status but 200 is an error. */
export async function load(callers: readonly (() => Call)[], seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers.length });
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const work = callers.map(async (next) => {
    while (performance.now() < end) {
      const start = performance.now();
      const status = await send(agent, next());
      if (status !== 200) throw new Error(`Status ${status} under load.`);
      times.push(performance.now() - start);
    }
  });
  await Promise.all(work);
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  return {
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 50),
    p99: percentile(sorted, 99),
  };
}
