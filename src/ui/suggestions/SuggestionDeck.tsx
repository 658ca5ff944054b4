import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTab } from '../shell/TabContext';
import { DeckPager } from './DeckPager';
import { NoSuggestions } from './NoSuggestions';
import { openSuggestions } from './openSuggestions';
import { RecentMeetings } from './RecentMeetings';
import { SaidLine } from './SaidLine';
import { SuggestionCard } from './SuggestionCard';
import { useLastAnswer } from './useLastAnswer';

const useStyles = makeStyles({
  deck: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** At most three suggestions, one in focus; the last answer can be undone right here. */
export function SuggestionDeck() {
  const styles = useStyles();
  const { picture } = useTab();
  const [index, setIndex] = useState(0);
  const { line, said, remember, undo } = useLastAnswer();
  const open = openSuggestions(picture);
  const shown = Math.min(index, open.length - 1);
  const suggestion = open[shown];
  return (
    <div className={styles.deck}>
      <RecentMeetings />
      <SaidLine ref={line} said={said} onUndo={undo} />
      {suggestion ? (
        <>
          <SuggestionCard key={suggestion.personId} suggestion={suggestion} onAnswered={remember} />
          <DeckPager
            index={shown}
            names={open.map(({ displayName }) => displayName)}
            onIndex={setIndex}
          />
        </>
      ) : (
        <NoSuggestions />
      )}
    </div>
  );
}
