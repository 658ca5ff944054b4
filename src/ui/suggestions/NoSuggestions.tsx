import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useMoment, useTab } from '../shell/TabContext';
import { pausedSentence } from '../texts/answerSentence';
import { undoWords } from '../texts/undoWords';
import { noSuggestionsSentence } from '../texts/noSuggestionsSentence';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

/** Why there is nothing to suggest right now: paused, or done for the week. */
export function NoSuggestions() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { picture, actions } = useTab();
  const { now } = useMoment();
  const { pausedUntil } = picture.answers;
  if (pausedUntil !== null && pausedUntil > now) {
    return (
      <div className={styles.block}>
        <Text>{pausedSentence(i18n, pausedUntil)}</Text>
        <Button onClick={() => actions.pauseUntil(null)}>{undoWords(i18n, 'resume')}</Button>
      </div>
    );
  }
  return <Text>{noSuggestionsSentence(i18n, picture)}</Text>;
}
