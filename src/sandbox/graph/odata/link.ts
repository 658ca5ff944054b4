import type { QueryOptions } from './queryOptions';

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
