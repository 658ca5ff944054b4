import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useRef, useState, type Ref } from 'react';
import type { PersonId } from '../../insight/domain/units';
import { undoWords } from '../../texts/suggestions/answers';
import { moveFocusTo } from '../parts/focus';

/** An answer, how to say it and how to take it back. */
export interface GivenAnswer {
  readonly words: string;
  readonly undo: () => void;
  /** What is taken back: an answer, a draft that was not sent after all, a pause. */
  readonly way: 'undo' | 'notSent' | 'resume';
  /** About whom; null for a pause. */
  readonly personId: PersonId | null;
}

/** What became of the last answer: given, and how to say it; or taken back again. */
type LastAnswer = ({ readonly kind: 'given' } & GivenAnswer) | { readonly kind: 'takenBack' };

/** The last answer in this deck and its way back; the focus goes to the line that tells it. */
export function useLastAnswer() {
  const line = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<LastAnswer | null>(null);
  const tell = (next: LastAnswer) => {
    setSaid(next);
    requestAnimationFrame(() =>
      moveFocusTo(
        line.current,
        (focused) => line.current?.parentElement?.contains(focused) === true,
      ),
    );
  };
  return {
    line,
    said,
    remember: (given: GivenAnswer) => tell({ kind: 'given', ...given }),
    undo: () => {
      if (said?.kind !== 'given') return;
      said.undo();
      tell({ kind: 'takenBack' });
    },
  };
}

const useStyles = makeStyles({
  line: {
    ':focus': { outlineStyle: 'none' },
    // Nothing was said yet: no room is taken, not even the gap of the deck.
    ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalL})` },
  },
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  /** Null where nothing was answered. */
  readonly said: LastAnswer | null;
  readonly onUndo: () => void;
  /** For the focus: the card with the pressed button is gone. */
  readonly ref: Ref<HTMLDivElement>;
}

/** The last answer, told to screen readers too, with its way back. */
export function LastAnswerLine({ said, onUndo, ref }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  return (
    <div ref={ref} role="status" tabIndex={-1} className={styles.line}>
      {said !== null && (
        <div className={styles.said}>
          <Text>
            {said.kind === 'given'
              ? said.words
              : t({ id: 'said.takenBack', message: 'Your answer is taken back.' })}
          </Text>
          {said.kind === 'given' && (
            <Button size="small" onClick={onUndo}>
              {undoWords(i18n, said.way)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
