import type { Contribution, Known } from '../../../src/service/contribution/contributionSchema';

/** A contribution that knows so many people in Finance and nobody elsewhere. */
export function knowsFinance(known: Known): Contribution {
  return {
    departments: { Finance: known, Legal: '0' },
    levels: { director: '0' },
    width: 0,
    internalSharePercent: 20,
  };
}
