import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Surface } from '../parts/Surface';
import { SuggestionDeck } from '../suggestions/SuggestionDeck';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginBottom: tokens.spacingVerticalS,
  },
});

/** This week's suggestion, beside the map. */
export function ThisWeekCard({ onAll }: { readonly onAll: () => void }) {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <Surface labelledBy={id}>
      <div className={styles.top}>
        <Heading as="h2" look="subtitle2" id={id}>
          {t({ id: 'focus.title', message: 'This week' })}
        </Heading>
        <Button appearance="transparent" size="small" onClick={onAll}>
          {t({ id: 'focus.all', message: 'All suggestions' })}
        </Button>
      </div>
      <SuggestionDeck />
    </Surface>
  );
}
