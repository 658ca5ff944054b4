import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { agoWords } from '../../texts/language/days';
import { progressWords } from '../../texts/reading/progress';
import { useAnnouncement } from '../parts/Announcer';
import { Preliminary } from '../parts/Preliminary';
import { useLiveState, useTab } from '../parts/TabContext';

/**
 * Tells what becomes of reading while the picture is there: that the first one has come, and each
 * time that it is up to date again. Not how far reading is, and not that a minute more has passed;
 * what could not be read is told by its notice.
 */
function useAnnounceFreshness(): void {
  const { t } = useLingui();
  const { readAt, complete, stopped } = useTab().picture;
  const { refining, trouble } = useLiveState();
  const [openedWith] = useState(refining === null ? readAt : null);
  const isFirst = refining !== null && !complete;
  const isWhole = complete && !stopped && trouble === null;
  const isFresh = refining === null && isWhole && readAt !== openedWith;
  const words = isFirst
    ? t({ id: 'freshness.first', message: 'The first picture is here; reading goes on.' })
    : t({ id: 'freshness.done', message: 'Everything is up to date.' });
  useAnnouncement(words, isFirst ? 'first' : isFresh ? String(readAt) : null);
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    '@media (max-width: 559px)': { columnGap: 0, marginInlineStart: 'auto' },
  },
  told: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  below: {
    '@media (min-width: 560px)': {
      position: 'absolute',
      top: '100%',
      insetInlineEnd: tokens.spacingHorizontalXXL,
      paddingTop: '3px',
    },
  },
  // As wide as it will be in an hour: the bar's lines do not break anew as time goes by.
  bar: {
    '@media (min-width: 560px)': { minWidth: '10.5em', textAlign: 'end' },
    // On a phone the button says it.
    '@media (max-width: 559px)': { display: 'none' },
  },
  words: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  /** What is being read stands below the bar, whose lines must not break anew when it is told. */
  readonly inBar?: boolean;
}

/** How old the picture is, or what is being read again, in words, and how to begin or stop that. */
export function Freshness({ inBar = false }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { picture, actions } = useTab();
  const { refining, now } = useLiveState();
  const { readAt, complete } = picture;
  useAnnounceFreshness();
  // What is being read for the first time stands in its own bar; without one here there are no figures yet.
  if (!complete) return inBar ? <Preliminary /> : null;
  const ago = agoWords(i18n, readAt, now, 'short');
  const updated = t({ id: 'freshness.updated', message: `Updated ${ago}` });
  return (
    <div className={styles.row}>
      <div className={mergeClasses(styles.told, inBar && refining !== null && styles.below)}>
        {refining && <Spinner size="extra-tiny" aria-hidden />}
        <Text
          size={200}
          className={mergeClasses(styles.words, inBar && refining === null && styles.bar)}
        >
          {refining ? progressWords(i18n, refining) : updated}
        </Text>
        {refining && (
          <Button size="small" appearance="subtle" onClick={() => actions.cancelReading()}>
            {t({ id: 'freshness.stop', message: 'Stop and keep this picture' })}
          </Button>
        )}
      </div>
      <Button
        appearance="subtle"
        icon={<ArrowClockwise20Regular />}
        disabledFocusable={refining !== null}
        title={updated}
        onClick={() => actions.refresh()}
        aria-label={t({ id: 'freshness.refresh', message: 'Read again' })}
      />
    </div>
  );
}
