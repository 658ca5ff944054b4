import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const OTHERS_MAY_ENTER = 0o001;

/** True where any account can walk down to the folder; what does not exist yet is asked of its parents. */
export function openToOthers(folder: string): boolean {
  for (let place = resolve(folder); ; place = dirname(place)) {
    if (existsSync(place) && (statSync(place).mode & OTHERS_MAY_ENTER) === 0) return false;
    if (place === dirname(place)) return true;
  }
}
