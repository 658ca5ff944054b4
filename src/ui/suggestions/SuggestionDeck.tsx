import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { MS_PER_DAY, type PersonId } from '../../insight/domain/units';
import { metSentence, pausedSentence, undoWords } from '../../texts/suggestions/answers';
import { noSuggestionsSentence } from '../../texts/suggestions/noSuggestions';
import { useLiveState, useTab } from '../parts/TabContext';
import { answerHistory } from './AnswerHistory';
import { DeckPager } from './DeckPager';
import { LastAnswerLine, useLastAnswer, type GivenAnswer } from './LastAnswer';
import { shownSuggestions } from './shownSuggestions';
import { SuggestionCard } from './SuggestionCard';

const useNoSuggestionsStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

/** Why there is nothing to suggest right now: paused, or done for the week. */
function NoSuggestions() {
  const { i18n } = useLingui();
  const styles = useNoSuggestionsStyles();
  const { picture, actions } = useTab();
  const { now } = useLiveState();
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

/** How long a meeting is news. */
const NEWS_DAYS = 14;

const useRecentMeetingsStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** "You met Priya Nair on 12 May": what came of suggestions lately, from the calendar. */
function RecentMeetings() {
  const { i18n } = useLingui();
  const styles = useRecentMeetingsStyles();
  const { picture } = useTab();
  const { now } = useLiveState();
  const news = answerHistory(picture).filter(
    ({ said, at }) => said === 'met' && at !== null && now - at <= NEWS_DAYS * MS_PER_DAY,
  );
  return news.map(({ key, name, at }) => (
    <div key={key} className={styles.line}>
      <CheckmarkCircle20Regular aria-hidden />
      <Text>{metSentence(i18n, name, at ?? now)}</Text>
    </div>
  ));
}

const useStyles = makeStyles({
  deck: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  /** About whom the line above the card tells an answer that can be taken back there; null for nobody. */
  readonly onSaid?: (personId: PersonId | null) => void;
}

/** At most three suggestions, one in focus; the last answer can be undone right here. */
export function SuggestionDeck({ onSaid }: Props) {
  const styles = useStyles();
  const { picture } = useTab();
  const { now } = useLiveState();
  const [index, setIndex] = useState(0);
  const { line, said, remember, undo } = useLastAnswer();
  const open = shownSuggestions(picture);
  const shown = Math.min(index, open.length - 1);
  const suggestion = open[shown];
  const answered = (given: GivenAnswer) => {
    remember(given);
    onSaid?.(given.personId);
  };
  const takeBack = () => {
    undo();
    onSaid?.(null);
  };
  const isPaused = (picture.answers.pausedUntil ?? 0) > now;
  /** The line says until when, and resumes. */
  const saysPause = isPaused && said?.kind === 'given' && said.way === 'resume';
  return (
    <div className={styles.deck}>
      <RecentMeetings />
      <LastAnswerLine ref={line} said={said} onUndo={takeBack} />
      {suggestion ? (
        <>
          <SuggestionCard key={suggestion.personId} suggestion={suggestion} onAnswered={answered} />
          <DeckPager
            index={shown}
            names={open.map(({ displayName }) => displayName)}
            onIndex={setIndex}
          />
        </>
      ) : (
        !saysPause && <NoSuggestions />
      )}
    </div>
  );
}
