import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { SuggestionRecord } from '../../insight/answers';
import type { EpochMs, PersonId } from '../../insight/domain/units';
import { sinceWords } from '../../texts/language/days';
import { answerSentence, metSentence, undoWords } from '../../texts/suggestions/answers';
import type { Picture } from '../../model/picture';
import type { TabActions } from '../../model/commands';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useLiveState, useTab } from '../parts/TabContext';

/** One answer of ego, newest first in {@link answerHistory}. */
interface HistoryEntry {
  readonly key: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly said: SuggestionRecord['answer'] | 'known' | 'notKnown';
  readonly at: EpochMs | null;
  /** Takes the answer back; null where it came from the calendar. */
  readonly undo: ((actions: TabActions) => void) | null;
}

export function answerHistory({
  answers,
  names,
}: Pick<Picture, 'answers' | 'names'>): readonly HistoryEntry[] {
  const nameOf = (personId: string) => names[personId] ?? personId;
  const suggestions = answers.suggestions
    .filter(({ answer }) => answer !== 'open')
    .toSorted((a, b) => (b.answeredAt ?? 0) - (a.answeredAt ?? 0))
    .map((record) => ({
      key: `${record.personId} ${record.form} ${record.shownAt}`,
      personId: record.personId,
      name: nameOf(record.personId),
      said: record.answer,
      at: record.answeredAt,
      undo: fromCalendar(record) ? null : (actions: TabActions) => actions.answer(record, 'open'),
    }));
  const words = Object.entries(answers.words).map(([personId, said]) => ({
    key: `word ${personId}`,
    personId,
    name: nameOf(personId),
    said,
    at: null,
    undo: (actions: TabActions) => actions.setWord(personId, null),
  }));
  return [...suggestions, ...words];
}

const fromCalendar = ({ answer }: SuggestionRecord) => answer === 'met' || answer === 'declined';

const useHistoryLineStyles = makeStyles({
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
function HistoryLine({ entry }: { readonly entry: HistoryEntry }) {
  const { i18n } = useLingui();
  const styles = useHistoryLineStyles();
  const { actions } = useTab();
  const { now } = useLiveState();
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
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  const history = answerHistory(useTab().picture);
  const newest = history.find(({ personId }) => personId === saidAbove);
  return (
    <Surface labelledBy={id}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'history.title', message: 'Your answers' })}
      </Heading>
      {history.length === 0 && (
        <Text className={styles.quiet}>
          {t({ id: 'history.empty', message: 'None yet. Every answer can be undone here.' })}
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
