import type { Account } from '../account';
import type { Rank } from '../generated/rank';

/** Somebody whose working days are made up: an account with what the org chart really says. */
export interface Worker {
  readonly account: Account;
  /** The department the person works in, however the directory spells it. */
  readonly department: string;
  readonly rank: Rank;
  /** The manager, also where the directory leaves the field empty. */
  readonly managerId: string | null;
  /** One of the people whom a visitor can be; their contacts follow a plan. */
  readonly castKey: string | null;
}

export function addressOf(account: Account): string {
  return account.mail ?? account.userPrincipalName;
}
