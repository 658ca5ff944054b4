import type { I18n } from '@lingui/core';
import { freshLines, KEPT_LINES, LONGEST_LINE, type KeptLines } from '../../hosts/events/keptLines';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { Address, EpochMs } from '../../insight/domain/units';
import type { Suggestion } from '../../insight/advice/suggestion';
import type { Picture } from '../../model/picture';
import { seatLink, seatSentences } from '../../texts/meetings/seatLines';
import type { SessionController } from '../session/sessionController';
import { forgetAccount, rememberAccount } from './rememberedAccount';

/** Settings in the person's mailbox; a slice of what Outlook offers. */
interface MailboxSettings {
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

/** A suggestion, and the address by which Outlook would know the person. */
interface Addressed {
  readonly suggestion: Suggestion;
  readonly address: Address;
}

/** Finished lines for the script that Outlook starts on a new appointment, best suggestion first. */
export function keptLinesOf(i18n: I18n, addressed: readonly Addressed[], now: EpochMs): KeptLines {
  return {
    version: 1,
    madeAt: now,
    lines: addressed.flatMap(({ suggestion, address }) => {
      const text = seatSentences(i18n, suggestion).find(({ length }) => length <= LONGEST_LINE);
      return text === undefined ? [] : [{ text, about: address }];
    }),
    openText: seatLink(i18n),
  };
}

/**
 * Leaves in the person's own mailbox what is needed when nobody can be asked: the lines for new
 * appointments, and whose pane it is.
 */
export async function keepInMailbox(
  controller: SessionController,
  { settings }: Outlook,
  i18n: I18n,
  picture: Picture,
): Promise<void> {
  const { deployment } = controller.environment;
  if (settings === null || picture.source === 'sample' || !picture.complete) return;
  if (deployment.kind === 'broken') return;
  const addressed = await Promise.all(
    picture.reach.suggestions.map(async (suggestion): Promise<Addressed[]> => {
      const [address] = await controller.analyst().addressesOf([suggestion.personId]);
      return address === undefined ? [] : [{ suggestion, address }];
    }),
  );
  await keepLines(settings, keptLinesOf(i18n, addressed.flat(), Date.now()));
  await rememberAccount(settings, await (await deployment.tokens()).account());
}

/** The mailbox's part of forgetting everything. */
export async function forgetMailbox({ settings }: Outlook): Promise<void> {
  if (settings === null) return;
  await forgetLines(settings);
  await forgetAccount(settings);
}
