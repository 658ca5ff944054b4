import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { PersonId } from '../../insight/units';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { HistoryLine } from './HistoryLine';
import { historyOf } from './historyOf';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Whose answer is told above the card, with its way back: once is enough. */
  readonly saidAbove?: PersonId | null;
}

/** Everything ego has answered, newest first, each with its way back. */
export function AnswerHistory({ saidAbove = null }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const history = historyOf(useTab().picture);
  const newest = history.find(({ personId }) => personId === saidAbove);
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
        {history.map((entry) => (
          <HistoryLine
            key={entry.key}
            entry={entry === newest ? { ...entry, undo: null } : entry}
          />
        ))}
      </ul>
    </Surface>
  );
}
