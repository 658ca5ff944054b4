import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '../../insight/units';
import { useMoment, useTab } from '../shell/TabContext';
import { DeckPager } from './DeckPager';
import { NoSuggestions } from './NoSuggestions';
import { openSuggestions } from './openSuggestions';
import { RecentMeetings } from './RecentMeetings';
import { SaidLine } from './SaidLine';
import { SuggestionCard } from './SuggestionCard';
import { useLastAnswer, type Given } from './useLastAnswer';

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
  const { now } = useMoment();
  const [index, setIndex] = useState(0);
  const { line, said, remember, undo } = useLastAnswer();
  const open = openSuggestions(picture);
  const shown = Math.min(index, open.length - 1);
  const suggestion = open[shown];
  const answered = (given: Given) => {
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
      <SaidLine ref={line} said={said} onUndo={takeBack} />
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
