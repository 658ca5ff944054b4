import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
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
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <Surface labelledBy={id}>
      <div className={styles.top}>
        <Heading as="h2" look="subtitle2" id={id}>
          {i18n._({ id: 'focus.title', message: 'This week' })}
        </Heading>
        <Button appearance="transparent" size="small" onClick={onAll}>
          {i18n._({ id: 'focus.all', message: 'All suggestions' })}
        </Button>
      </div>
      <SuggestionDeck />
    </Surface>
  );
}
