import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import { useTab } from '../shell/TabContext';
import { DeckPager } from './DeckPager';
import { NoSuggestions } from './NoSuggestions';
import { openSuggestions } from './openSuggestions';
import { SuggestionCard } from './SuggestionCard';

const useStyles = makeStyles({
  deck: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Said {
  readonly words: string;
  readonly undo: () => void;
}

/** At most three suggestions, one in focus; the last answer can be undone right here. */
export function SuggestionDeck() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { picture } = useTab();
  const [index, setIndex] = useState(0);
  const [said, setSaid] = useState<Said | null>(null);
  const saidLine = useRef<HTMLDivElement>(null);
  const open = openSuggestions(picture);
  const shown = Math.min(index, open.length - 1);
  const suggestion = open[shown];

  const onAnswered = (words: string, undo: () => void) => {
    setSaid({ words, undo });
    requestAnimationFrame(() => saidLine.current?.focus());
  };
  const undo = () => {
    said?.undo();
    setSaid(null);
  };

  return (
    <div className={styles.deck}>
      <div ref={saidLine} role="status" tabIndex={-1} style={{ outline: 'none' }}>
        {said && (
          <div className={styles.said}>
            <Text>{said.words}</Text>
            <Button size="small" onClick={undo}>
              {i18n._({ id: 'answer.undo', message: 'Undo' })}
            </Button>
          </div>
        )}
      </div>
      {suggestion ? (
        <>
          <SuggestionCard
            key={suggestion.personId}
            suggestion={suggestion}
            onAnswered={onAnswered}
          />
          <DeckPager index={shown} count={open.length} onIndex={setIndex} />
        </>
      ) : (
        <NoSuggestions />
      )}
    </div>
  );
}
