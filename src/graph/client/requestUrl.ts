import { GraphError } from '../problem';

const VERSION = 'v1.0';

/**
 * The whole address of a path or next link. A link to another place than this Graph cloud is
 * refused: the token would go there.
 *
 * @throws {GraphError} `unexpected` with code `foreignLink`.
 */
export function absoluteUrl(path: string, origin: string): string {
  if (path.startsWith('/')) return `${origin}/${VERSION}${path}`;
  if (path.startsWith(`${origin}/`)) return path;
  throw new GraphError({
    kind: 'unexpected',
    status: 200,
    code: 'foreignLink',
    message: 'the next link leads to another place than Microsoft Graph',
    requestId: null,
  });
}

/** The address with its query, every value encoded. */
export function urlOf(
  address: string,
  query: Readonly<Record<string, string | number>> = {},
): string {
  const parts = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return parts.length > 0 ? `${address}?${parts.join('&')}` : address;
}
