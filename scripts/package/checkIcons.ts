import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICONS } from './icons';
import type { Fault } from './packageError';

const PNG_MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Every icon must be there, be a PNG, and have the size in pixels that its place demands. */
export function iconFaults(iconFolder: string): Fault[] {
  return ICONS.flatMap(({ file, size }): Fault[] => {
    const path = join(iconFolder, file);
    if (!existsSync(path)) return [{ name: 'iconMissing', detail: file }];
    const bytes = readFileSync(path);
    if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG_MAGIC)) {
      return [{ name: 'iconNotPng', detail: file }];
    }
    // The first chunk of a PNG is its header: width and height at bytes 16 and 20.
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    if (width === size && height === size) return [];
    return [{ name: 'iconSize', detail: `${file} is ${width}×${height}, wanted ${size}×${size}` }];
  });
}
