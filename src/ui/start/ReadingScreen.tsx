import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { ReadingProgress } from '../model/readingProgress';
import type { TabActions } from '../model/tabActions';
import { progressWords, stepWords } from '../texts/progressWords';
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
  const words = progressWords(i18n, progress);
  useReadingTold(progress, done);
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
      <Text className={styles.quiet}>{words === stepWords(i18n, progress.step) ? '' : words}</Text>
      <Text>
        {i18n._({
          id: 'reading.note',
          message:
            'The first picture appears after the last four weeks. You can close the tab; reading goes on where it stopped.',
        })}
      </Text>
      <div>
        <Button onClick={() => actions.cancelReading()}>
          {i18n._({ id: 'reading.cancel', message: 'Cancel' })}
        </Button>
      </div>
    </CentredPage>
  );
}

function shareDone({ weeks, people }: ReadingProgress): number | null {
  if (people && people.of !== null && people.of > 0) return people.read / people.of;
  return weeks && weeks.of > 0 ? weeks.read / weeks.of : null;
}
