import table from '../../../hosting/headers.json';

type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What a deployment of the app sends along with a file, read from the table that real hosts are
 * configured with, so that the app is tried under the same policy.
 *
 * @param path Path of the file below the app, with or without a query.
 * @param service Address of the app's own service, to which it may connect; null without one.
 */
export function deployedHeaders(
  path: string,
  service: string | null,
): Readonly<Record<string, string>> {
  const [file = ''] = path.split('?');
  const pages: Readonly<Record<string, Policy>> = table.pages;
  const further = pages[file] ?? {};
  const own: Policy = service === null ? {} : { 'connect-src': [service] };
  const policy: Policy = table.contentSecurityPolicy;
  const directives = Object.entries(policy).map(([directive, sources]) =>
    [directive, ...sources, ...(further[directive] ?? []), ...(own[directive] ?? [])].join(' '),
  );
  return { ...table.headers, 'Content-Security-Policy': directives.join('; ') };
}
