import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useTab } from '../shell/TabContext';
import { pausedSentence } from '../texts/answerSentence';

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
  const { picture, actions, now } = useTab();
  const { pausedUntil } = picture.answers;
  if (pausedUntil !== null && pausedUntil > now) {
    return (
      <div className={styles.block}>
        <Text>{pausedSentence(i18n, pausedUntil)}</Text>
        <Button onClick={() => actions.pauseUntil(null)}>
          {i18n._({ id: 'answer.resume', message: 'Resume now' })}
        </Button>
      </div>
    );
  }
  if (picture.mode === 'limited') {
    return (
      <Text>
        {i18n._({
          id: 'deck.limited',
          message:
            'Nobody new can be suggested without the directory. Ask your administrator to allow it.',
        })}
      </Text>
    );
  }
  if (!picture.complete) {
    return (
      <Text>
        {i18n._({
          id: 'deck.notYet',
          message: 'Suggestions come as soon as everything has been read.',
        })}
      </Text>
    );
  }
  return (
    <Text>
      {i18n._({
        id: 'deck.empty',
        message: 'That is all for this week. New suggestions come on Monday.',
      })}
    </Text>
  );
}
