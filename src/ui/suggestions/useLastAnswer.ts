import { useRef, useState } from 'react';

interface Said {
  readonly words: string;
  readonly undo: () => void;
}

/** The last answer in this deck and its way back; the focus goes to the line that tells it. */
export function useLastAnswer() {
  const line = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const focusLine = () => requestAnimationFrame(() => line.current?.focus());
  return {
    line,
    words: said?.words ?? null,
    remember: (words: string, undo: () => void) => {
      setSaid({ words, undo });
      focusLine();
    },
    undo: () => {
      said?.undo();
      setSaid(null);
      focusLine();
    },
  };
}
