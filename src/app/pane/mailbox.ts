import type { I18n } from '@lingui/core';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { Picture } from '../../ui/model/picture';
import { forgetLines, keepLines } from '../outlookLines/keepLines';
import { keptLinesOf, type Addressed } from '../outlookLines/keptLinesOf';
import type { Desk } from '../session/desk';
import { forgetAccount, rememberAccount } from './accountAtHand';

/**
 * Leaves in the person's own mailbox what is needed when nobody can be asked: the lines for new
 * appointments, and whose pane it is.
 */
export async function keepInMailbox(
  desk: Desk,
  { settings }: Outlook,
  i18n: I18n,
  picture: Picture,
): Promise<void> {
  const { deployment } = desk.around;
  if (settings === null || picture.source === 'sample' || !picture.complete) return;
  if (deployment.kind === 'broken') return;
  const addressed = await Promise.all(
    picture.reach.suggestions.map(async (suggestion): Promise<Addressed[]> => {
      const [address] = await desk.analyst().addressesOf([suggestion.personId]);
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
