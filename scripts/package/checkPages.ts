import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './packageError';

/** Pages that no manifest names and that sign-in, the about page and licences need. */
const NEEDED = ['redirect.html', 'dialog.html', 'permissions.html', 'notices.txt'];

export function pageFaults(siteFolder: string): Fault[] {
  return NEEDED.filter((page) => !existsSync(join(siteFolder, page))).map((page) => ({
    name: 'pageMissing',
    detail: `/${page}`,
  }));
}
