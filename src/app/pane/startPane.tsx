import { startPage, type Page } from '../tab/startPage';
import { accountAtHand } from './accountAtHand';
import { findPane } from './findPane';
import { PaneSession } from './PaneSession';

/** Starts the pane on this page. */
export function startPane(page: Page): Promise<void> {
  return startPage(page, {
    findAround: findPane,
    account: ({ outlook, deployment }) => accountAtHand(outlook, deployment),
    screen: (desk, { outlook }) => <PaneSession desk={desk} outlook={outlook} />,
  });
}
