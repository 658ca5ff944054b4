import type { Month } from './month';

export type Scope = 'direct' | 'tree';

/** One release is made per manager, scope and calendar month. */
export interface ReleaseKey {
  readonly tenant: string;
  readonly manager: string;
  readonly scope: Scope;
  readonly month: Month;
}
