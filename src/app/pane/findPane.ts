import { connectOutlook } from '../../hosts/outlook/connectOutlook';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { Around } from '../session/around';
import { readSettings } from '../session/readSettings';
import { paneTokens } from './paneTokens';

/** What is around the pane: the settings of the deployment, and Outlook. */
export interface AroundPane extends Around {
  readonly outlook: Outlook;
}

export async function findPane(page: Window & typeof globalThis): Promise<AroundPane> {
  const finding = readSettings(page);
  // An event that an Outlook lacks only means that the person refreshes by hand.
  const outlook = await connectOutlook(page, () => undefined);
  const settings = await finding;
  const { host } = outlook;
  if (settings.kind === 'broken') return { host, outlook, deployment: settings };
  const tokens = paneTokens(settings.config, outlook, page.location.href);
  return { host, outlook, deployment: { ...settings, tokens } };
}
