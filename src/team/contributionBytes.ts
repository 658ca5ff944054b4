import type { Contribution } from '../insight/team/contribution';

/** Exactly what is sent when somebody contributes: the text that is shown is the body, byte for byte. */
export function contributionBytes(contribution: Contribution): string {
  return JSON.stringify(contribution, null, 2);
}
