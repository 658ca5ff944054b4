import { connectOutlook } from '../../hosts/outlook/connectOutlook';
import type { Outlook } from '../../hosts/outlook/outlook';
import { readSettings, type Environment } from '../session/environment';
import { startPage, type Page } from '../session/startPage';
import { PaneSession } from './PaneSession';
import { paneTokens } from './paneTokens';
import { accountAtHand } from './rememberedAccount';

/** What is around the pane: the settings of the deployment, and Outlook. */
interface PaneEnvironment extends Environment {
  readonly outlook: Outlook;
}

async function findPaneEnvironment(page: Window & typeof globalThis): Promise<PaneEnvironment> {
  const finding = readSettings(page);
  // An event that an Outlook lacks only means that the person refreshes by hand.
  const outlook = await connectOutlook(page, () => undefined);
  const settings = await finding;
  const { host } = outlook;
  if (settings.kind === 'broken') return { host, outlook, deployment: settings };
  const tokens = paneTokens(settings.config, outlook, page.location.href);
  return { host, outlook, deployment: { ...settings, tokens } };
}

/** Starts the pane on this page. */
export function startPane(page: Page): Promise<void> {
  return startPage(page, {
    findAround: findPaneEnvironment,
    account: ({ outlook, deployment }) => accountAtHand(outlook, deployment),
    screen: (controller, { outlook }) => <PaneSession controller={controller} outlook={outlook} />,
  });
}
