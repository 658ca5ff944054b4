import { LEVELS, type Level } from '../../insight/level';
import type { Reach } from '../../insight/reach';

/**
 * Levels that the map has a column for: those at which there is somebody. None where all are at the
 * same one: that is what a directory without job titles gives, and it tells nothing.
 */
export function shownLevels({ levels }: Pick<Reach, 'levels'>): readonly Level[] {
  const there = new Set(
    levels.filter(({ colleagues }) => colleagues > 0).map(({ level }) => level),
  );
  return there.size > 1 ? LEVELS.filter((level) => there.has(level)) : [];
}
