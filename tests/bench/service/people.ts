import { id, ids } from '../../service/support/ids';

export const MANAGER = id('b');
/** A tree of 10,000. */
export const TEAM = ids('d', 10_000);
