import type { Reach } from '../../insight/reach';

/**
 * A reach from part of the data: who was met already holds, but nothing may be called rarely met,
 * new or grown, and nobody suggested before everything is read.
 */
export function provisional(reach: Reach): Reach {
  return {
    ...reach,
    departments: reach.departments.map((group) => ({ ...group, rarelyMet: false })),
    levels: reach.levels.map((level) => ({ ...level, rarelyMet: false })),
    suggestions: [],
    trend: reach.trend.slice(-1),
    headline: { ...reach.headline, leadersNew: 0 },
  };
}
