/** How far reading has come; null where a part is not being read (yet). */
export interface ReadingProgress {
  readonly step: 'signIn' | 'profile' | 'calendar' | 'directory' | 'thinking';
  readonly weeks: { readonly read: number; readonly of: number } | null;
  /** `of` is null while the directory has not told its size. */
  readonly people: { readonly read: number; readonly of: number | null } | null;
}
