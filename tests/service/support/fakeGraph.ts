import type { Transport } from '../../../src/service/transport';
import { GRAPH } from './ids';

interface BatchBody {
  readonly requests: readonly {
    readonly id: string;
    readonly method: string;
    readonly url: string;
  }[];
}

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const PATH = /^\/users\/([0-9a-f-]+)\/directReports\?\$select=id&\$top=999(?:&\$skiptoken=(\d+))?$/;

/** Microsoft Graph as far as the service uses it: `$batch` of `directReports`, in pages. */
export class FakeGraph {
  /** Manager → direct reports. */
  readonly reports = new Map<string, readonly string[]>();
  /** Everybody in the directory; who is not in it is a 404. */
  readonly people = new Set<string>();
  pageSize = 999;
  calls = 0;
  batches = 0;
  /** Answers instead of the directory while it returns something. */
  trouble: () => Response | null = () => null;
  /** Parts of a batch that are answered otherwise. */
  partTrouble: (manager: string) => Omit<Part, 'id'> | null = () => null;

  team(manager: string, reports: readonly string[]): void {
    this.reports.set(manager, reports);
    for (const one of [manager, ...reports]) this.people.add(one);
  }

  readonly transport: Transport = (url, init) => {
    this.calls++;
    const trouble = this.trouble();
    if (trouble !== null) return Promise.resolve(trouble);
    if (url !== `${GRAPH}/v1.0/$batch` || init?.method !== 'POST') {
      return Promise.resolve(new Response('{}', { status: 400 }));
    }
    this.batches++;
    const { requests } = JSON.parse(String(init.body as string)) as BatchBody;
    if (requests.length > 20) return Promise.resolve(new Response('{}', { status: 400 }));
    const responses = requests.map((request) => this.#part(request.id, request.url)).reverse();
    return Promise.resolve(Response.json({ responses }));
  };

  #part(id: string, url: string): Part {
    const [, manager, skip] = PATH.exec(url) ?? [];
    if (manager === undefined) return { id, status: 400 };
    const trouble = this.partTrouble(manager);
    if (trouble !== null) return { id, ...trouble };
    if (!this.people.has(manager))
      return { id, status: 404, body: { error: { code: 'NotFound' } } };
    const all = this.reports.get(manager) ?? [];
    const start = Number(skip ?? 0);
    const end = start + this.pageSize;
    const value = all
      .slice(start, end)
      .map((person) => ({ '@odata.type': '#microsoft.graph.user', id: person }));
    const next = `${GRAPH}/v1.0/users/${manager}/directReports?$select=id&$top=999&$skiptoken=${end}`;
    return {
      id,
      status: 200,
      body: { value, ...(end < all.length ? { '@odata.nextLink': next } : {}) },
    };
  }
}
