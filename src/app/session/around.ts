import type { TokenSource } from '../../auth/tokenSource';
import type { Host } from '../../hosts/host';
import type { TabProblem } from '../../ui/model/tabProblem';
import type { Config } from '../config';
import type { ConfigFault } from '../configError';

/** What is known once the page has found out where it runs. */
export interface Around {
  readonly host: Host;
  readonly deployment: Deployment;
}

/** The settings of the deployment with its sign-in, or why there are none. */
export type Deployment =
  | {
      readonly kind: 'ready';
      readonly config: Config;
      /** What is wrong in the settings and not used; empty as a rule. */
      readonly ignored: readonly ConfigFault[];
      /** Made when it is first needed: the sample works without any sign-in. */
      readonly tokens: () => Promise<TokenSource>;
    }
  | { readonly kind: 'broken'; readonly problem: TabProblem };
