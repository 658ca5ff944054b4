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
