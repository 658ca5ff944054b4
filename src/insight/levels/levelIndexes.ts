import { LEVELS, type Level, type LevelIndex } from '../level';

/** Position of a level in `LEVELS`. */
export function levelIndex(level: Level): LevelIndex {
  return LEVELS.indexOf(level);
}

export const ENTRY = levelIndex('entry');
export const PROFESSIONAL = levelIndex('professional');
export const SENIOR = levelIndex('senior');
export const MANAGER = levelIndex('manager');
export const DIRECTOR = levelIndex('director');
export const VICE_PRESIDENT = levelIndex('vicePresident');
export const EXECUTIVE = levelIndex('executive');
