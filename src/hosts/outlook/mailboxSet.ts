/** Whether this Outlook has a version of the mailbox interface; 1.8 is taken for granted. */
export function hasMailboxSet(version: '1.9' | '1.14'): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', version);
}
