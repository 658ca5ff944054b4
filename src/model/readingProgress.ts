/** How far reading has come; null where a part is not being read (yet, or any more). */
export interface ReadingProgress {
  /** What is being done right now. */
  readonly step: ReadingStep;
  readonly weeks: { readonly read: number; readonly of: number } | null;
  /** `of` is null while nobody can tell how many there are. */
  readonly people: { readonly read: number; readonly of: number | null } | null;
  /** Set while reading waits to be let on. */
  readonly pause?: ReadingPause;
}

export type ReadingStep =
  | 'signIn'
  | 'profile'
  | 'calendar'
  | 'directory'
  | 'calendarAndDirectory'
  | 'thinking'
  | 'addresses';

/** Why reading waits, and for how long. */
export interface ReadingPause {
  readonly reason: 'throttled' | 'noConnection' | 'serviceTrouble';
  readonly seconds: number;
}
