/** How far reading has come; null where a part is not being read (yet). */
export interface ReadingProgress {
  readonly step: 'signIn' | 'profile' | 'calendar' | 'directory' | 'thinking';
  readonly weeks: { readonly read: number; readonly of: number } | null;
  /** `of` is null while the directory has not told its size. */
  readonly people: { readonly read: number; readonly of: number | null } | null;
  /** Set while reading waits to be let on. */
  readonly pause?: ReadingPause;
}

/** Why reading waits, and for how long. */
export interface ReadingPause {
  readonly reason: 'throttled' | 'noConnection' | 'serviceTrouble';
  readonly seconds: number;
}
