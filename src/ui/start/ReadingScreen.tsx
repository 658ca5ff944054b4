import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { ReadingProgress } from '../model/readingProgress';
import type { TabActions } from '../model/tabActions';
import { countWords, shareDone, stepWords } from '../texts/progressWords';
import { CentredPage } from './CentredPage';
import { Wordmark } from './Wordmark';
import { Heading } from '../parts/Heading';
import { useReadingTold } from './useReadingTold';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly progress: ReadingProgress;
  readonly actions: TabActions;
}

/** Reading before the first picture: what is going on, how far it is, and a way out. */
export function ReadingScreen({ progress, actions }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const done = shareDone(progress);
  const isSigningIn = progress.step === 'signIn';
  useReadingTold(progress);
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
        {i18n._({
          id: 'reading.note',
          message:
            'The first picture appears after the last four weeks. If you stop or close the tab, what was read is kept, and reading goes on from there.',
        })}
      </Text>
      <div>
        <Button onClick={() => actions.cancelReading()}>
          {isSigningIn
            ? i18n._({ id: 'reading.cancel', message: 'Cancel' })
            : i18n._({ id: 'reading.stop', message: 'Stop reading' })}
        </Button>
      </div>
    </CentredPage>
  );
}
