import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Ref } from 'react';

const useStyles = makeStyles({
  line: { ':focus': { outlineStyle: 'none' } },
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
  /** What ego answered last; null where nothing was. */
  readonly words: string | null;
  readonly onUndo: () => void;
  /** For the focus: the card with the pressed button is gone. */
  readonly ref: Ref<HTMLDivElement>;
}

/** The last answer, told to screen readers too, with its way back. */
export function SaidLine({ words, onUndo, ref }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  return (
    <div ref={ref} role="status" tabIndex={-1} className={styles.line}>
      {words !== null && (
        <div className={styles.said}>
          <Text>{words}</Text>
          <Button size="small" onClick={onUndo}>
            {i18n._({ id: 'answer.undo', message: 'Undo' })}
          </Button>
        </div>
      )}
    </div>
  );
}
