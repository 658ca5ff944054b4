import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { seatsToShow } from '../../insight/advice/seatsToShow';
import type { ItemAdvice, PaneItem } from '../model/paneItem';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { noSeatsSentence } from './noSeatsSentence';
import { usePane } from './PaneContext';
import { SeatOffer } from './SeatOffer';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** Whom to invite and why, or why nobody. */
export function SeatsCard({ item, advice }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { free } = usePane().view;
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'pane.seats', message: 'One more seat' })}
      </Heading>
      {item.sharedBy !== null ? (
        <Text>
          {i18n._({
            id: 'pane.shared',
            message:
              'This is in the calendar of {owner}. Suggestions are about your own network, so nobody is proposed here.',
            values: { owner: item.organizer?.name ?? item.sharedBy },
          })}
        </Text>
      ) : (
        advice.noSeatsBecause && <Text>{noSeatsSentence(i18n, advice.noSeatsBecause)}</Text>
      )}
      {seatsToShow(advice.seats, free, advice.places).map((seat) => (
        <SeatOffer key={seat.personId} seat={seat} />
      ))}
    </Surface>
  );
}
