import { type HeaderTable, type Policy, policyText } from './headerTable';

/**
 * The header table as a configuration of nginx. The values that differ by path are `map`s, because an
 * `add_header` inside a `location` would take the place of all the others.
 */
export function nginxConf(table: HeaderTable, host: string, service: string | null): string {
  const own: Policy = service === null ? {} : { 'connect-src': [new URL(service).origin] };
  const policies = Object.entries(table.pages).map(
    ([page, further]) => `  ${page} "${policyText(table, own, further)}";`,
  );
  const { '': usual = 'no-cache', ...byBeginning } = table.cache;
  // Only what was found: an answer "not found" must not be kept for a year.
  const caches = Object.entries(byBeginning).map(
    ([start, value]) => `  "~^(200|304) ${start}" "${value}";`,
  );
  const headers = Object.entries(table.headers).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return [
    `# Threewide on nginx, made by \`npm run package\`. Put it into /etc/nginx/conf.d/.`,
    `# TLS ends in front of this server; where it ends here, add \`listen 443 ssl\` and the certificate.`,
    'map $uri $threewide_policy {',
    `  default "${policyText(table, own)}";`,
    ...policies,
    '}',
    'map "$status $uri" $threewide_cache {',
    `  default "${usual}";`,
    ...caches,
    '}',
    'server {',
    '  listen 8080;',
    `  server_name ${host.replace(/:\d+$/, '')};`,
    '  root /usr/share/nginx/html;',
    '  index about.html;',
    '  server_tokens off;',
    '  gzip on;',
    '  gzip_types text/css application/javascript application/json image/svg+xml;',
    '  add_header Content-Security-Policy $threewide_policy always;',
    '  add_header Cache-Control $threewide_cache always;',
    ...headers,
    '}',
    '',
  ].join('\n');
}
