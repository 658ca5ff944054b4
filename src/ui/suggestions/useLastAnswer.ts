import { useRef, useState } from 'react';
import type { PersonId } from '../../insight/units';
import { takeFocus } from '../parts/takeFocus';

/** An answer, how to say it and how to take it back. */
export interface Given {
  readonly words: string;
  readonly undo: () => void;
  /** What is taken back: an answer, a draft that was not sent after all, a pause. */
  readonly way: 'undo' | 'notSent' | 'resume';
  /** About whom; null for a pause. */
  readonly personId: PersonId | null;
}

/** What became of the last answer: given, and how to say it; or taken back again. */
export type LastAnswer = ({ readonly kind: 'given' } & Given) | { readonly kind: 'takenBack' };

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
    remember: (given: Given) => tell({ kind: 'given', ...given }),
    undo: () => {
      if (said?.kind !== 'given') return;
      said.undo();
      tell({ kind: 'takenBack' });
    },
  };
}
