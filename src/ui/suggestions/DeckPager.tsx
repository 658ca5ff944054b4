import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useAnnounce } from '../parts/Announcer';

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
  readonly names: readonly string[];
  readonly onIndex: (index: number) => void;
}

/** "1 of 3", and to the one before or after, whose name is told. */
export function DeckPager({ index, names, onIndex }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  const announce = useAnnounce();
  const count = names.length;
  if (count < 2) return null;
  const positionWords = (position: number) =>
    t({ id: 'deck.position', message: `${ph({ position: position + 1 })} of ${count}` });
  const turnTo = (next: number) => {
    onIndex(next);
    announce(`${names[next] ?? ''} · ${positionWords(next)}`);
  };
  return (
    <div className={styles.pager}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular className={styles.mirrored} />}
        aria-label={t({ id: 'deck.previous', message: 'Previous suggestion' })}
        disabledFocusable={index === 0}
        onClick={() => turnTo(index - 1)}
      />
      <Text size={200} className={styles.words}>
        {positionWords(index)}
      </Text>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular className={styles.mirrored} />}
        aria-label={t({ id: 'deck.next', message: 'Next suggestion' })}
        disabledFocusable={index === count - 1}
        onClick={() => turnTo(index + 1)}
      />
    </div>
  );
}
