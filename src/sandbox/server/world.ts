import type { FaultBook } from '../faults/faultBook';
import type { ConsentBook } from '../login/consentBook';
import type { TokenService } from '../login/tokenService';
import type { DraftBook } from './draftBook';
import type { RequestLog } from './requestLog';
import type { Tenants } from './tenants';

/** Everything that the parts of one running sandbox share. */
export interface World {
  /** The sandbox's clock, in ms since 1970; a fault can set it wrong. */
  readonly clock: () => number;
  /** `http://localhost:<port>`, known once the server listens. */
  readonly origin: () => string;
  readonly tenants: Tenants;
  readonly faults: FaultBook;
  readonly consent: ConsentBook;
  readonly tokens: TokenService;
  readonly requestLog: RequestLog;
  readonly drafts: DraftBook;
  /** Units that an app may use of the directory in 10 seconds; null is what Graph documents. */
  readonly resourceUnits: number | null;
  readonly deployment: {
    /** The app's settings name the opt-out group and have distribution lists looked into. */
    usesGroups: boolean;
  };
  /** The app's own service runs beside the sandbox. */
  readonly hasService: boolean;
}
