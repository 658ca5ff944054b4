import { findIana } from 'windows-iana';

/**
 * The IANA name of a Windows zone name ("W. Europe Standard Time"), or null. The table weighs
 * 15 KB in a page, so only the command line loads it: the page asks Graph for UTC.
 */
export function ianaNameOfWindowsZone(windowsName: string): string | null {
  return findIana(windowsName)[0] ?? null;
}
