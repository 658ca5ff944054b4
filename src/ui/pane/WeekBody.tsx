import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { SuggestionDeck } from '../suggestions/SuggestionDeck';

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground2,
    marginBlock: tokens.spacingVerticalXS,
    display: 'block',
  },
});

interface Props {
  /** What choosing somebody does; the usual opens a new appointment. */
  readonly note?: string;
}

/** The week's suggestions, where nothing is open or nobody is invited yet. */
export function WeekBody({ note }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <Surface labelledBy={id}>
      <Heading as="h1" look="subtitle1" id={id}>
        {t({ id: 'suggestions.title', message: 'People worth meeting this week' })}
      </Heading>
      <Text size={200} className={styles.quiet}>
        {note ??
          t({
            id: 'pane.nothing',
            message: 'Nothing is open. Open a meeting or a message to see who is in it.',
          })}
      </Text>
      <SuggestionDeck />
    </Surface>
  );
}
