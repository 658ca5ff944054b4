import { accountOf } from '../session/accountOf';
import { findAround } from './findAround';
import { SessionScreen } from './SessionScreen';
import { startPage, type Page } from './startPage';

/** Starts the tab on this page. */
export function startTab(page: Page): Promise<void> {
  return startPage(page, {
    findAround,
    account: (around) => Promise.resolve(accountOf(around)),
    screen: (desk) => <SessionScreen desk={desk} />,
  });
}
