import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { answerSentence } from '../texts/answerSentence';
import { dayWords } from '../texts/dayWords';
import { historyOf } from './historyOf';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Everything ego has answered, newest first, each with its way back. */
export function AnswerHistory() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { picture, actions } = useTab();
  const history = historyOf(picture);
  return (
    <Surface labelledBy={id}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'history.title', message: 'Your answers' })}
      </Heading>
      {history.length === 0 && (
        <Text className={styles.quiet}>
          {i18n._({ id: 'history.empty', message: 'None yet. Every answer can be undone here.' })}
        </Text>
      )}
      <ul className={styles.list}>
        {history.map((entry) => {
          const sentence = answerSentence(i18n, entry.name, entry.said);
          return (
            <li key={entry.key} className={styles.item}>
              <span className={styles.words}>
                <Text>{sentence}</Text>
                {entry.at !== null && (
                  <Text size={200} className={styles.quiet}>
                    {dayWords(i18n, entry.at)}
                  </Text>
                )}
              </span>
              {entry.undo && (
                <Button
                  size="small"
                  aria-label={`${i18n._({ id: 'answer.undo', message: 'Undo' })}: ${sentence}`}
                  onClick={() => entry.undo?.(actions)}
                >
                  {i18n._({ id: 'answer.undo', message: 'Undo' })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Surface>
  );
}
