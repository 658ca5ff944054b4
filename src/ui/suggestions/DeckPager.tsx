import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useLingui } from '@lingui/react';

const useStyles = makeStyles({
  pager: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  words: { color: tokens.colorNeutralForeground2 },
  mirrored: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

interface Props {
  readonly index: number;
  readonly count: number;
  readonly onIndex: (index: number) => void;
}

/** "1 of 3", and to the one before or after. */
export function DeckPager({ index, count, onIndex }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  if (count < 2) return null;
  return (
    <div className={styles.pager}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular className={styles.mirrored} />}
        aria-label={i18n._({ id: 'deck.previous', message: 'Previous suggestion' })}
        disabledFocusable={index === 0}
        onClick={() => onIndex(index - 1)}
      />
      <Text size={200} role="status" className={styles.words}>
        {i18n._({
          id: 'deck.position',
          message: '{position} of {count}',
          values: { position: index + 1, count },
        })}
      </Text>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular className={styles.mirrored} />}
        aria-label={i18n._({ id: 'deck.next', message: 'Next suggestion' })}
        disabledFocusable={index === count - 1}
        onClick={() => onIndex(index + 1)}
      />
    </div>
  );
}
