import { loadavg } from 'node:os';

/** Beside times: how much else the machine had to do, as long as that is known. */
export function otherWork(): string {
  const [lastMinute = NaN] = loadavg();
  return `Other work on the machine makes it slower: ${lastMinute.toFixed(1)} tasks wanted a processor before.`;
}
