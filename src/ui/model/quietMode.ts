import type { EpochMs } from '../../insight/domain/units';

/** A pause without an end: suggestions stay off until ego turns them on again. */
export const QUIET_UNTIL: EpochMs = Date.UTC(9999, 0, 1);
