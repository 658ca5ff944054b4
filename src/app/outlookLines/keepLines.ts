import { freshLines, KEPT_LINES, type KeptLines } from '../../hosts/events/keptLines';

/** Settings in the person's mailbox; a slice of what Outlook offers. */
export interface MailboxSettings {
  get(key: string): unknown;
  keep(key: string, value: unknown): Promise<void>;
}

const MS_PER_DAY = 86_400_000;

/** Leaves the lines in the mailbox, unless the same ones are there and less than a day old. */
export async function keepLines(settings: MailboxSettings, lines: KeptLines): Promise<void> {
  const kept = freshLines(settings.get(KEPT_LINES), lines.madeAt);
  const isNew = kept !== null && lines.madeAt - kept.madeAt < MS_PER_DAY;
  if (isNew && saysTheSame(kept, lines)) return;
  await settings.keep(KEPT_LINES, lines);
}

/** Takes the lines out of the mailbox: part of forgetting everything. */
export function forgetLines(settings: MailboxSettings): Promise<void> {
  return settings.keep(KEPT_LINES, null);
}

function saysTheSame(one: KeptLines, other: KeptLines): boolean {
  return JSON.stringify({ ...one, madeAt: 0 }) === JSON.stringify({ ...other, madeAt: 0 });
}
