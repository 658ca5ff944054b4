import { useCallback, useRef, useState } from 'react';
import type { PeopleTopic } from '../people/peopleTopic';

/** The number that is open, if any. Closing it gives the focus back to what opened it. */
export function useOpenTopic() {
  const [topic, setTopic] = useState<PeopleTopic | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: PeopleTopic) => {
    opener.current = document.activeElement;
    setTopic(next);
  }, []);
  const close = useCallback(() => {
    setTopic(null);
    requestAnimationFrame(() => focusAgain(opener.current));
  }, []);
  return { topic, open, close };
}

/** What opened it may be gone (an explanation that has closed); then `keepFocus` finds a place. */
function focusAgain(opener: Element | null): void {
  if (opener instanceof HTMLElement && opener !== document.body) opener.focus();
}
