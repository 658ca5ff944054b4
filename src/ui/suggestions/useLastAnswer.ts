import { useRef, useState } from 'react';
import { takeFocus } from '../parts/takeFocus';

/** What became of the last answer: given, and how to say it; or taken back again. */
export type LastAnswer =
  | { readonly kind: 'given'; readonly words: string; readonly undo: () => void }
  | { readonly kind: 'takenBack' };

/** The last answer in this deck and its way back; the focus goes to the line that tells it. */
export function useLastAnswer() {
  const line = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<LastAnswer | null>(null);
  const tell = (next: LastAnswer) => {
    setSaid(next);
    requestAnimationFrame(() =>
      takeFocus(line.current, (focused) => line.current?.parentElement?.contains(focused) === true),
    );
  };
  return {
    line,
    said,
    remember: (words: string, undo: () => void) => tell({ kind: 'given', words, undo }),
    undo: () => {
      if (said?.kind !== 'given') return;
      said.undo();
      tell({ kind: 'takenBack' });
    },
  };
}
