import type { KeptLine } from './keptLines';

/** The first line that does not suggest somebody who is among the attendees already. */
export function lineFor(
  lines: readonly KeptLine[],
  attendees: readonly string[],
): KeptLine | undefined {
  const present = attendees.map((address) => address.toLowerCase());
  return lines.find(({ about }) => about === null || present.indexOf(about.toLowerCase()) < 0);
}
