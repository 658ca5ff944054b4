import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

/** A fixed moment inside the archive: the same content always gives the same bytes. */
const MOMENT = new Date(2020, 0, 1);

/** Writes files side by side into an archive, none of them in a folder, as Teams demands. */
export function writeZip(path: string, files: Readonly<Record<string, Uint8Array>>): void {
  writeFileSync(path, zipSync({ ...files }, { mtime: MOMENT, level: 9 }));
}
