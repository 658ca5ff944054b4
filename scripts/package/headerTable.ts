import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources by directive, as in a content security policy. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** `hosting/headers.json`: what every host of the page sends, the sandbox included. */
export interface HeaderTable {
  /** On every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentSecurityPolicy: Policy;
  /** By path: sources that a page needs beyond the usual ones. */
  readonly pages: Readonly<Record<string, Policy>>;
  /** `Cache-Control` by the beginning of a path; the empty one is the usual. */
  readonly cache: Readonly<Record<string, string>>;
}

export function readHeaderTable(hostingFolder: string): HeaderTable {
  return JSON.parse(readFileSync(join(hostingFolder, 'headers.json'), 'utf8')) as HeaderTable;
}

/** The policy of a page as the text of a header. */
export function policyText(table: HeaderTable, ...further: readonly Policy[]): string {
  return Object.entries(table.contentSecurityPolicy)
    .map(([directive, sources]) => {
      const added = further.flatMap((policy) => policy[directive] ?? []);
      return [directive, ...sources, ...added].join(' ');
    })
    .join('; ');
}
