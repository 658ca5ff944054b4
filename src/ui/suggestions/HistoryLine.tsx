import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useMoment, useTab } from '../shell/TabContext';
import { answerSentence, metSentence } from '../texts/answerSentence';
import { sinceWords } from '../texts/dayWords';
import { undoWords } from '../texts/undoWords';
import type { HistoryEntry } from './historyOf';

const useStyles = makeStyles({
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

/** One answer of ego, when it was given, and its way back. */
export function HistoryLine({ entry }: { readonly entry: HistoryEntry }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { actions } = useTab();
  const { now } = useMoment();
  const met = entry.said === 'met' && entry.at !== null;
  const sentence = met
    ? metSentence(i18n, entry.name, entry.at)
    : answerSentence(i18n, entry.name, entry.said);
  const undo = undoWords(i18n, entry.said === 'taken' ? 'notSent' : 'undo');
  const takeBack = entry.undo;
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <Text>{sentence}</Text>
        {entry.at !== null && !met && (
          <Text size={200} className={styles.quiet}>
            {sinceWords(i18n, entry.at, now)}
          </Text>
        )}
      </span>
      {takeBack && (
        <Button size="small" aria-label={`${undo}: ${sentence}`} onClick={() => takeBack(actions)}>
          {undo}
        </Button>
      )}
    </li>
  );
}
