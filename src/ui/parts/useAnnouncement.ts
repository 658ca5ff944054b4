import { useEffect, useRef } from 'react';
import { useAnnounce } from './useAnnounce';

/**
 * Tells `words` once for each `mark`: words that change from moment to moment (a count, a clock) are
 * told only when the mark changes too. Null tells nothing.
 */
export function useAnnouncement(words: string, mark: string | null): void {
  const announce = useAnnounce();
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (told.current === mark) return;
    told.current = mark;
    if (mark !== null) announce(words);
  }, [announce, mark, words]);
}
