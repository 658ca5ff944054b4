import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PersonId } from '../../insight/domain/units';
import { Surface } from '../parts/Surface';
import { AnswerHistory } from './AnswerHistory';
import { SuggestionDeck } from './SuggestionDeck';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  view: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 640px) minmax(0, 400px)',
    justifyContent: 'center',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { gridColumn: '1 / -1' },
});

/** The week's suggestions, and what was answered before. */
export function SuggestionsView() {
  const { t } = useLingui();
  const styles = useStyles();
  const [said, setSaid] = useState<PersonId | null>(null);
  return (
    <div className={styles.view}>
      <Heading as="h1" look="title2" className={styles.title}>
        {t({ id: 'suggestions.title', message: 'People worth meeting this week' })}
      </Heading>
      <Surface>
        <SuggestionDeck onSaid={setSaid} />
      </Surface>
      <AnswerHistory saidAbove={said} />
    </div>
  );
}
