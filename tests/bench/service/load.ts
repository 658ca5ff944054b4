import { connect, type Socket } from 'node:net';

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

const HEAD_END = '\r\n\r\n';

function textOf({ url, method, headers, body = '' }: Call): string {
  const { host, pathname } = new URL(url);
  const all = { host, ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${pathname} HTTP/1.1`, ...lines].join('\r\n') + HEAD_END + body;
}

/** The status of a whole answer with a `content-length`; null while parts of it are missing. */
function statusOf(answer: string): number | null {
  const end = answer.indexOf(HEAD_END);
  if (end < 0) return null;
  const head = answer.slice(0, end);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
  if (Buffer.byteLength(answer) < end + HEAD_END.length + length) return null;
  return Number(head.slice(9, 12));
}

/**
 * A connection that asks and is answered. Node's own client would take as much of the machine as the service that is
 * measured; this one only writes and reads.
 */
class Caller {
  readonly #socket: Socket;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
  }

  ask(call: Call): Promise<number> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const note = (part: Buffer): void => {
        answer += part.toString('latin1');
        const status = statusOf(answer);
        if (status === null) return;
        this.#socket.off('data', note).off('error', reject);
        resolve(status);
      };
      this.#socket.on('data', note).on('error', reject);
      this.#socket.write(textOf(call));
    });
  }

  end(): void {
    this.#socket.destroy();
  }
}

/** The value below which so many of a hundred lie. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN;
}

/** So many callers, each asking again as soon as it is answered. Any status but 200 is an error. */
export async function load(callers: readonly (() => Call)[], seconds: number): Promise<LoadResult> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const work = callers.map(async (next) => {
    let call = next();
    const caller = new Caller(call.url);
    try {
      for (; performance.now() < end; call = next()) {
        const start = performance.now();
        const status = await caller.ask(call);
        if (status !== 200) throw new Error(`Status ${status} under load.`);
        times.push(performance.now() - start);
      }
    } finally {
      caller.end();
    }
  });
  await Promise.all(work);
  const sorted = times.sort((a, b) => a - b);
  return {
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 50),
    p99: percentile(sorted, 99),
  };
}
