import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type RefObject } from 'react';
import {
  countWords,
  keptWhenStopped,
  shareDone,
  stepWords,
  stoppedTitle,
} from '../../texts/reading/progress';
import { useAnnouncement } from '../parts/Announcer';
import { useLiveState, useTab } from '../parts/TabContext';

/** Lets the page scroll as far as it takes to see what this part covers at its lower end. */
function useBottomPadding(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const { body, documentElement } = current.ownerDocument;
    const give = () => {
      const covers = getComputedStyle(current).position === 'fixed';
      const room = covers ? `${current.offsetHeight}px` : '';
      body.style.paddingBottom = documentElement.style.scrollPaddingBottom = room;
    };
    give();
    window.addEventListener('resize', give);
    return () => {
      window.removeEventListener('resize', give);
      body.style.paddingBottom = documentElement.style.scrollPaddingBottom = '';
    };
  }, [place]);
}

const useStyles = makeStyles({
  bar: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Where the page is hardly higher than this, it stands above it and covers nothing.
    '@media (max-height: 420px)': { position: 'static' },
    '@media print': { display: 'none' },
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    maxWidth: '1320px',
    marginInline: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 559px)': { padding: tokens.spacingHorizontalM },
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  counts: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/**
 * As long as not everything was read: what is being read, what the figures are worth until then, what
 * stopping keeps, and a way to stop or to go on that is always there.
 */
export function ReadingBar() {
  const { picture } = useTab();
  const { refining } = useLiveState();
  const isShown = !picture.complete && (refining !== null || picture.stopped);
  return isShown ? <Bar /> : null;
}

function Bar() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { actions } = useTab();
  const { refining } = useLiveState();
  const place = useRef<HTMLElement>(null);
  useBottomPadding(place);
  const done = refining && shareDone(refining);
  const counts = refining ? countWords(i18n, refining) : '';
  const title = refining ? stepWords(i18n, refining.step) : stoppedTitle(i18n);
  const note = `${preliminarySentence(i18n)} ${keptWhenStopped(i18n, refining !== null)}`;
  useAnnouncement(`${title}. ${note}`, refining ? null : 'stopped');
  return (
    <section ref={place} aria-label={title} className={styles.bar}>
      {refining && (
        <ProgressBar aria-label={title} shape="square" {...(done !== null && { value: done })} />
      )}
      <div className={styles.row}>
        <div className={styles.words}>
          <Text block>
            <Text weight="semibold">{title}</Text>
            {counts !== '' && <Text className={styles.counts}> · {counts}</Text>}
          </Text>
          <Text block size={200} className={styles.quiet}>
            {note}
          </Text>
        </div>
        <Button
          appearance={refining ? 'secondary' : 'primary'}
          onClick={() => (refining ? actions.cancelReading() : actions.refresh())}
        >
          {refining
            ? t({ id: 'reading.stop', message: 'Stop reading' })
            : t({ id: 'reading.goOn', message: 'Go on reading' })}
        </Button>
      </div>
    </section>
  );
}

function preliminarySentence(i18n: I18n): string {
  return i18n._(
    msg({
      id: 'reading.preliminary',
      message: 'All figures are preliminary until everything has been read.',
    }),
  );
}
