import { gzipSync } from 'node:zlib';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeEvents, makeMe, makeUsers, outsideOwner } from './paperTenant';

const GRAPH = 'https://graph.microsoft.com/v1.0';
/** Time from a request to the first byte of its answer. */
export const ROUND_TRIP_MS = 80;
export const BITS_PER_MS = 50_000;

export interface Traffic {
  requests: number;
  /** Of them, those that look addresses up. */
  lookups: number;
  /** As they travel: compressed, as Graph sends them. */
  bytes: number;
}

interface Body {
  readonly text: string;
  readonly bytes: number;
}

/**
 * Graph over a line with that round trip and 50 Mbit/s in all, which concurrent answers share. The
 * bodies are made before anything is measured.
 */
export function paperGraph(people: number, events: number, now: number) {
  const users = makeUsers(people);
  const calendar = makeEvents(events, users.length, now);
  const made = new Map<string, Body>();
  const traffic: Traffic = { requests: 0, lookups: 0, bytes: 0 };
  let lineFreeAt = 0;

  const bodyFor = (url: URL, sent = ''): Body => {
    const key = `${url.href} ${sent}`;
    let body = made.get(key);
    if (body === undefined) {
      const text = JSON.stringify(sent === '' ? answer(url) : batchAnswer(sent));
      body = { text, bytes: gzipSync(text).length };
      made.set(key, body);
    }
    return body;
  };

  function answer(url: URL): object {
    const query = url.searchParams;
    switch (url.pathname.replace('/v1.0', '')) {
      case '/me':
        return makeMe(users);
      case '/users/delta':
        return { value: [], '@odata.deltaLink': `${GRAPH}/users/delta?$deltatoken=next` };
      case '/users': {
        const size = Number(query.get('$top') ?? 999);
        const from = Number(query.get('$skiptoken') ?? 0);
        const next = `${GRAPH}/users?$top=${size}&$skiptoken=${from + size}`;
        return {
          ...(from === 0 && { '@odata.count': users.length }),
          ...(from + size < users.length && { '@odata.nextLink': next }),
          value: users.slice(from, from + size),
        };
      }
      case '/me/calendarView': {
        const [from, to] = ['startDateTime', 'endDateTime'].map((name) =>
          Date.parse(query.get(name) ?? ''),
        ) as [number, number];
        const inside = calendar.filter(({ at }) => at >= from && at < to);
        const [size, skip] = [Number(query.get('$top')), Number(query.get('$skip') ?? 0)];
        query.set('$skip', String(skip + size));
        return {
          ...(skip + size < inside.length && { '@odata.nextLink': url.href }),
          value: inside.slice(skip, skip + size).map(({ event }) => event),
        };
      }
      default:
        throw new Error(`no answer for ${url.pathname}`);
    }
  }

  const transport = async (address: string, init?: RequestInit): Promise<Response> => {
    const sent = typeof init?.body === 'string' ? init.body : '';
    const { text, bytes } = bodyFor(new URL(address), sent);
    traffic.requests += 1;
    if (sent !== '') traffic.lookups += 1;
    traffic.bytes += bytes;
    const asked = performance.now();
    lineFreeAt = Math.max(asked + ROUND_TRIP_MS, lineFreeAt) + (bytes * 8) / BITS_PER_MS;
    await sleep(lineFreeAt - asked);
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };
  return { transport, traffic, bodyFor };
}

interface Batch {
  readonly requests: readonly { readonly id: string; readonly url: string }[];
}

/** Looks up each address that the items of a batch ask for. */
function batchAnswer(sent: string): object {
  const { requests } = JSON.parse(sent) as Batch;
  return {
    responses: requests.map(({ id, url }) => {
      const [, address = ''] = /mail eq '([^']*)'/.exec(decodeURIComponent(url)) ?? [];
      const owner = outsideOwner(address);
      return { id, status: 200, headers: {}, body: { value: owner ? [owner] : [] } };
    }),
  };
}
