import { ENTRY, LEVELS, MANAGER, type LevelIndex } from './level';

/**
 * What kind of words a level was read from; they differ in how sure they are. `rank`: a word for the
 * level ("director"). `signatory`: a Prokurist, if no rank is named beside it. `managing`: manages
 * something, perhaps nobody ("account manager"). `grade`: experience ("senior", "III", "E13"). `support`
 * and `learner`: assistants, interns. `occupation`: a profession without a level ("engineer").
 */
export type ReadingKind =
  'rank' | 'signatory' | 'managing' | 'grade' | 'support' | 'learner' | 'occupation';

/** The level that a title says, taken literally. */
export interface TitleReading {
  readonly level: LevelIndex;
  readonly kind: ReadingKind;
  /** The words it was read from, in lower case without accents. */
  readonly matched: string;
}

/** How far (in levels) people with such a title stray from what it says: below and above. */
const STRAY: Readonly<Record<Exclude<ReadingKind, 'managing'>, readonly [number, number]>> = {
  rank: [0.65, 0.65],
  signatory: [1.2, 0.6],
  grade: [0.6, 0.75],
  support: [0.6, 0.6],
  learner: [0.3, 0.3],
  occupation: [0.7, 0.9],
};

/** "Head", "Leiter", "manager" are said of the first line and of people with hundreds below. */
const WIDE_MANAGER = [0.6, 0.9] as const;

/** "X manager": a professional, a senior one or a leader; the org chart decides. */
const MANAGING = [-2.2, 0, -0.6, -0.5, -1.8, -4, -7];

/**
 * How well each level fits a title, as logarithms with 0 for the best: a normal distribution around the
 * literal level, wider if such titles are used more loosely. Without a title all levels fit alike.
 *
 * @example a director: −1.18 at manager and at vice president, −4.73 two levels off
 */
export function titleScores(reading: TitleReading | null): readonly number[] {
  if (reading === null) return LEVELS.map(() => 0);
  if (reading.kind === 'managing') return MANAGING;
  const wide = reading.kind === 'rank' && reading.level === MANAGER;
  const [below, above] = wide ? WIDE_MANAGER : STRAY[reading.kind];
  return LEVELS.map((_, level) => {
    const off = level - reading.level;
    const stray = off < ENTRY ? below : above;
    return -(off * off) / (2 * stray * stray);
  });
}
