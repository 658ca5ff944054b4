import type { Account } from '../company/account';
import { shareOf } from '../random/hashText';

const SHARE_IN_CIRCLES = 0.02;
const SHARE_WITHOUT_MANAGER = 0.06;
const SHARE_WITH_UNKNOWN_MANAGER = 0.03;

/**
 * The reporting lines of a badly kept directory: circles, missing managers and managers who are not
 * in it. Who is concerned depends on the id alone, so that every answer tells the same story.
 */
export function brokenManagerId(account: Account, reportIds: readonly string[]): string | null {
  const share = shareOf(`broken|${account.id}`);
  if (share < SHARE_IN_CIRCLES) return reportIds[0] ?? account.id;
  if (share < SHARE_IN_CIRCLES + SHARE_WITHOUT_MANAGER) return null;
  if (share < SHARE_IN_CIRCLES + SHARE_WITHOUT_MANAGER + SHARE_WITH_UNKNOWN_MANAGER) {
    return `dead0000${account.id.slice(8)}`;
  }
  return account.managerId;
}
