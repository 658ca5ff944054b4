import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { countWords, progressWords, shareDone, stepWords } from '../../texts/reading/progress';
import type { ReadingProgress } from '../../model/readingProgress';
import type { TabActions } from '../../model/commands';
import { useAnnouncement } from '../parts/Announcer';
import { Heading } from '../parts/Heading';
import { CentredPage, Wordmark } from './CentredPage';

/** Tells each step of reading, every quarter of the way and every pause once, not every count. */
export function useAnnounceProgress(progress: ReadingProgress): void {
  const { i18n } = useLingui();
  const { step, pause } = progress;
  const quarter = Math.floor((shareDone(progress) ?? 0) * 4);
  const isStep = quarter === 0 && !pause;
  const words = isStep ? stepWords(i18n, step) : progressWords(i18n, progress);
  useAnnouncement(words, [step, quarter, pause?.reason].join(' '));
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly progress: ReadingProgress;
  readonly actions: TabActions;
}

/** Reading before the first picture: what is going on, how far it is, and a way out. */
export function ReadingScreen({ progress, actions }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const done = shareDone(progress);
  const isSigningIn = progress.step === 'signIn';
  useAnnounceProgress(progress);
  return (
    <CentredPage>
      <Wordmark />
      <Heading as="h1" look="title2">
        {stepWords(i18n, progress.step)}
      </Heading>
      <ProgressBar
        aria-label={stepWords(i18n, progress.step)}
        {...(done !== null && { value: done })}
      />
      <Text className={styles.quiet}>{countWords(i18n, progress)}</Text>
      <Text>
        {t({
          id: 'reading.note',
          message:
            'The first picture appears after the last four weeks. If you stop or close the tab, what was read is kept, and reading goes on from there.',
        })}
      </Text>
      <div>
        <Button onClick={() => actions.cancelReading()}>
          {isSigningIn
            ? t({ id: 'reading.cancel', message: 'Cancel' })
            : t({ id: 'reading.stop', message: 'Stop reading' })}
        </Button>
      </div>
    </CentredPage>
  );
}
