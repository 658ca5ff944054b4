import type { FastifyRequest } from 'fastify';
import { badRequest } from '../graphFault';

/** The query of a request, split into OData's options and the service's own parameters. */
export interface QueryOptions {
  /** Path without the query, as under `https://graph.microsoft.com`. */
  readonly path: string;
  readonly select: readonly string[] | null;
  readonly expand: readonly ExpandItem[];
  readonly filter: string | null;
  readonly orderBy: string | null;
  readonly search: string | null;
  readonly top: number | null;
  readonly skip: number | null;
  readonly count: boolean;
  readonly skipToken: string | null;
  readonly deltaToken: string | null;
  readonly parameters: URLSearchParams;
}

export interface ExpandItem {
  readonly name: string;
  readonly levels: number | 'max' | null;
  readonly select: readonly string[] | null;
}

const KNOWN = [
  '$select',
  '$expand',
  '$filter',
  '$orderby',
  '$search',
  '$top',
  '$skip',
  '$count',
  '$skiptoken',
  '$deltatoken',
  '$format',
];

/** @throws {GraphFault} 400 for an option that OData does not know, or a number that is none. */
export function parseQuery(url: string): QueryOptions {
  const { pathname, searchParams } = new URL(url, 'https://graph.microsoft.com');
  for (const name of searchParams.keys()) {
    if (name.startsWith('$') && !KNOWN.includes(name.toLowerCase())) {
      throw badRequest(`The query parameter '${name}' is not supported.`);
    }
  }
  const select = searchParams.get('$select');
  return {
    path: pathname.replace(/^\/graph(?=\/)/, ''),
    select: select === null ? null : splitList(select, ','),
    expand: splitList(searchParams.get('$expand') ?? '', ',').map(parseExpand),
    filter: searchParams.get('$filter'),
    orderBy: searchParams.get('$orderby'),
    search: searchParams.get('$search'),
    top: wholeNumber(searchParams, '$top'),
    skip: wholeNumber(searchParams, '$skip'),
    count: searchParams.get('$count') === 'true',
    skipToken: searchParams.get('$skiptoken'),
    deltaToken: searchParams.get('$deltatoken'),
    parameters: searchParams,
  };
}

function wholeNumber(parameters: URLSearchParams, name: string): number | null {
  const text = parameters.get(name);
  if (text === null) return null;
  if (!/^\d+$/.test(text)) {
    throw badRequest(`Invalid value '${text}' for ${name} query option found.`);
  }
  return Number(text);
}

/** Splits at a separator that is not inside parentheses. */
function splitList(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === separator && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else {
      part += letter;
    }
  }
  return [...parts, part.trim()].filter((one) => one !== '');
}

function parseExpand(item: string): ExpandItem {
  const match = /^([A-Za-z]+)(?:\((.*)\))?$/.exec(item);
  if (!match) throw badRequest(`Term '${item}' is not valid in a $select or $expand expression.`);
  const options = new Map(
    splitList(match[2] ?? '', ';').map((one) => {
      const at = one.indexOf('=');
      return [one.slice(0, at), one.slice(at + 1)] as const;
    }),
  );
  const levels = options.get('$levels');
  const select = options.get('$select');
  return {
    name: match[1] ?? '',
    levels: levels === undefined ? null : levels === 'max' ? 'max' : Number(levels),
    select: select === undefined ? null : splitList(select, ','),
  };
}

/**
 * Directory queries that count, negate or climb need `ConsistencyLevel: eventual`, and the last two
 * `$count=true` as well.
 * @throws {GraphFault} 400 where one of them is missing.
 */
export function requireConsistency(
  request: FastifyRequest,
  query: QueryOptions,
  reason: string,
): void {
  const hasHeader = String(request.headers['consistencylevel'] ?? '').toLowerCase() === 'eventual';
  if (hasHeader && (query.count || reason === '$count')) return;
  throw badRequest(
    `${reason} is not currently supported without the header 'ConsistencyLevel: eventual' and $count=true.`,
    'Request_UnsupportedQuery',
  );
}

/** @throws {GraphFault} 400 naming the first property that the type does not have. */
export function checkProperties(
  names: readonly string[],
  known: readonly string[],
  typeName: string,
  code = 'BadRequest',
): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw badRequest(`Could not find a property named '${unknown}' on type '${typeName}'.`, code);
  }
}

/** Only the named properties, in the order of the request; what is not kept here is null. */
export function project<T extends object>(
  item: T,
  names: readonly string[],
): Record<string, unknown> {
  const values = item as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}

export const GRAPH_ORIGIN = 'https://graph.microsoft.com';

/** An absolute link to the same request with other options, as `@odata.nextLink` holds it. */
export function linkWith(
  query: QueryOptions,
  changes: Readonly<Record<string, string | null>>,
): string {
  const parameters = new URLSearchParams(query.parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = [...parameters]
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `${GRAPH_ORIGIN}${query.path}${text === '' ? '' : `?${text}`}`;
}

/** A token that only the service can read. */
export function packToken(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** The content of a token; null for one that this service never gave out. */
export function unpackToken(token: string): Readonly<Record<string, unknown>> | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return typeof content === 'object' ? (content as Record<string, unknown> | null) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
