import { stableGuid } from '../random/seededRandom';
import type { Account } from './account';
import type { Meeting } from './meeting';

export type CompanyKey = 'generated' | 'large' | 'workplace';

/** One of the people whom a visitor of the sandbox can be. */
export interface CastMember {
  readonly key: string;
  readonly role: string;
  readonly accountId: string;
}

/** A tenant of the stand-in Microsoft 365: its directory and everybody's calendar. */
export interface Company {
  readonly key: CompanyKey;
  readonly name: string;
  readonly domain: string;
  readonly tenantId: string;
  readonly cast: readonly CastMember[];
  readonly accounts: readonly Account[];
  /** Meetings in the person's calendar, repeating ones once. */
  mailbox(accountId: string): readonly Meeting[];
  /** Distribution lists: address to name. */
  readonly lists: readonly { readonly address: string; readonly name: string }[];
}

/** The tenant's id, known before the company is made up. */
export function tenantIdOf(key: CompanyKey, seed = 1): string {
  return stableGuid(key === 'workplace' ? 'workplace|tenant' : `${key}|${seed}|tenant`);
}
