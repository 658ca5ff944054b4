import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Ref } from 'react';
import { undoWords } from '../texts/undoWords';
import type { LastAnswer } from './useLastAnswer';

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
export function SaidLine({ said, onUndo, ref }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  return (
    <div ref={ref} role="status" tabIndex={-1} className={styles.line}>
      {said !== null && (
        <div className={styles.said}>
          <Text>
            {said.kind === 'given'
              ? said.words
              : i18n._({ id: 'said.takenBack', message: 'Your answer is taken back.' })}
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
