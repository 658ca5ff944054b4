import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './packageError';

/** Addresses that are names of schemas and namespaces, not places that anybody visits. */
const NAMES = ['https://developer.microsoft.com/json-schemas/', 'https://graph.microsoft.com/'];

/** Whole https addresses in the text of a manifest. */
function addressesIn(text: string): string[] {
  const found = [...text.matchAll(/https:\/\/[^\s"'<>\\]+/g)].map(([address]) => address);
  return [...new Set(found)].filter((address) => !NAMES.some((name) => address.startsWith(name)));
}

/**
 * Every address of a manifest must be on one of its own domains and be a file of the site: a page
 * that is not there is found by the first person who presses the button.
 */
export function addressFaults(
  manifest: string,
  domains: readonly string[],
  siteFolder: string,
): Fault[] {
  return addressesIn(manifest).flatMap((address): Fault[] => {
    const { host, pathname } = new URL(address);
    if (!domains.includes(host)) return [{ name: 'foreignDomain', detail: address }];
    if (pathname === '/' || existsSync(join(siteFolder, pathname))) return [];
    return [{ name: pathname.endsWith('.png') ? 'iconMissing' : 'pageMissing', detail: pathname }];
  });
}
