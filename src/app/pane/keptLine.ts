import type { I18n } from '@lingui/core';
import type { OutlookSettings } from '../../hosts/outlook/outlook';
import type { Picture } from '../../ui/model/picture';
import { paneLine } from '../../ui/pane/paneLine';

/** Where the script that Outlook starts by itself finds its one line. */
const KEY = 'threewide.line';

/**
 * Keeps the line that Outlook shows above a new appointment: that script may ask nobody. It names
 * departments and no people.
 */
export async function keepLine(
  settings: OutlookSettings | null,
  i18n: I18n,
  picture: Picture,
): Promise<void> {
  if (settings === null || picture.source === 'sample' || !picture.complete) return;
  const kept = settings.get(KEY);
  const line = paneLine(i18n, picture);
  const isSame = typeof kept === 'object' && kept !== null && 'line' in kept && kept.line === line;
  const at = new Date(picture.readAt).toISOString();
  if (isSame && 'at' in kept && kept.at === at) return;
  await settings.keep(KEY, { line, at });
}
