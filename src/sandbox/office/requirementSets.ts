import type { OutlookFacts } from './protocol';

/** Whether a version such as `1.10` is as new as another. */
function isAtLeast(version: string, wanted: string): boolean {
  const parts = (text: string) => text.split('.').map(Number);
  const [major = 0, minor = 0] = parts(version);
  const [wantedMajor = 0, wantedMinor = 0] = parts(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

export type RequirementSets = Office.RequirementSetSupport & {
  /** Whether this Outlook has that version of the mailbox interface. */
  mailbox(version: string): boolean;
};

/** What this Outlook supports. Nested sign-in is a set of its own, and can be missing. */
export function requirementSets(facts: OutlookFacts): RequirementSets {
  const newest: Readonly<Record<string, string | undefined>> = {
    mailbox: facts.mailboxSet,
    dialogapi: '1.2',
    openbrowserwindowapi: '1.1',
    nestedappauth: facts.hasBridge ? '1.1' : undefined,
  };
  const isSetSupported = (name: string, wanted: string | number = '1.1'): boolean => {
    const version = newest[name.toLowerCase()];
    return version !== undefined && isAtLeast(version, String(wanted));
  };
  return { isSetSupported, mailbox: (version) => isSetSupported('Mailbox', version) };
}
