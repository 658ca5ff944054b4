/** Windows names of the zones that the sandbox's people and tests use; Outlook speaks both kinds. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

/** The IANA name for a Windows or IANA name; null for neither. */
export function ianaZone(name: string): string | null {
  const known = WINDOWS_ZONES[name];
  if (known !== undefined) return known;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function windowsZone(iana: string): string {
  return Object.entries(WINDOWS_ZONES).find(([, zone]) => zone === iana)?.[0] ?? iana;
}
