import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './packageError';

/** Pages that no manifest names and that sign-in and the front door need. */
const NEEDED = ['redirect.html', 'dialog.html', 'permissions.html'];

export function pageFaults(siteFolder: string): Fault[] {
  return NEEDED.filter((page) => !existsSync(join(siteFolder, page))).map((page) => ({
    name: 'pageMissing',
    detail: `/${page}`,
  }));
}
