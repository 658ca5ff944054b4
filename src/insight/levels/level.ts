/** Seniority, lowest first. Graph has no such field; see `classifyLevels`. */
export const LEVELS = [
  'entry',
  'professional',
  'senior',
  'manager',
  'director',
  'vicePresident',
  'executive',
] as const;

export type Level = (typeof LEVELS)[number];

/** Position of a level in {@link LEVELS}, 0 (entry) to 6 (executive). */
export type LevelIndex = number;

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
