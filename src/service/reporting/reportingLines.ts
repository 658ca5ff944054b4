import type { Caller } from '../identity/caller';

/** Who reports to whom, as the directory says it. Nothing here is taken from what the caller claims. */
export interface ReportingLines {
  /** Object ids of the people who report straight to the manager; empty for somebody who leads nobody. */
  directReports(caller: Caller, manager: string): Promise<ReadonlySet<string>>;

  /** Object ids of everybody below the manager at any depth; never the manager. */
  everybodyBelow(caller: Caller, manager: string): Promise<ReadonlySet<string>>;
}

/** Exchanges the caller's access token for one that Microsoft Graph takes, in the caller's name. */
export type OnBehalfOf = (caller: Caller) => Promise<string>;
