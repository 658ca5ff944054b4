import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { seatsToShow } from '../../insight/advice/meeting/seatsToShow';
import { availabilityWords } from '../../texts/language/slots';
import { noSeatsSentence } from '../../texts/meetings/meetingMix';
import { groupName } from '../../texts/names/groups';
import type { Seat } from '../../model/nextMeeting';
import type { AttendeeField, ItemAdvice, PaneGuest, PaneItem } from '../../model/pane';
import { Heading } from '../parts/Heading';
import { PersonFace } from '../parts/PersonFace';
import { ReasonList } from '../parts/ReasonList';
import { Surface } from '../parts/Surface';
import { usePane } from './PaneContext';

const useSeatOfferStyles = makeStyles({
  seat: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':not(:first-of-type)': {
      paddingTop: tokens.spacingVerticalM,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Somebody to add to the open meeting: who, why, whether they have time then. */
function SeatOffer({ seat }: { readonly seat: Seat }) {
  const { t, i18n } = useLingui();
  const styles = useSeatOfferStyles();
  const { free, item } = usePane().view;
  const then = free?.[seat.personId];
  const time = then && availabilityWords(i18n, then, item?.start ?? 0);
  const place = [groupName(i18n, seat.department), seat.office, time].filter(Boolean).join(' · ');
  return (
    <article aria-label={seat.displayName} className={styles.seat}>
      <PersonFace name={seat.displayName} lines={[seat.jobTitle, place]} />
      <ReasonList reasons={seat.reasons} />
      {seat.address === null ? (
        <Text size={200}>
          {t({ id: 'seat.noAddress', message: 'The directory has no address for them.' })}
        </Text>
      ) : (
        <AddButtons
          guest={{ name: seat.displayName, address: seat.address }}
          recommended={then === undefined || then.kind === 'free'}
        />
      )}
    </article>
  );
}

interface AddProps {
  readonly guest: PaneGuest;
  /** Somebody who is not free may be added, but it is not the first thing to do. */
  readonly recommended: boolean;
}

function AddButtons({ guest, recommended }: AddProps) {
  const { t } = useLingui();
  const styles = useSeatOfferStyles();
  const { pane } = usePane();
  const [adding, setAdding] = useState(false);
  const add = (as: AttendeeField) => {
    setAdding(true);
    void pane.add(guest, as).finally(() => setAdding(false));
  };
  return (
    <div className={styles.row}>
      <Button
        appearance={recommended ? 'primary' : 'secondary'}
        disabledFocusable={adding}
        onClick={() => add('optional')}
      >
        {t({ id: 'seat.optional', message: 'Add as optional' })}
      </Button>
      <Button
        disabledFocusable={adding}
        aria-label={t({ id: 'seat.required', message: 'Add as required' })}
        onClick={() => add('required')}
      >
        {t({ id: 'pane.required', message: 'Required' })}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** Whom to invite and why, or why nobody. */
export function SeatsCard({ item, advice }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { free } = usePane().view;
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'pane.seats', message: 'One more seat' })}
      </Heading>
      {item.sharedBy !== null ? (
        <Text>
          {t({
            id: 'pane.shared',
            message: `This is in the calendar of ${ph({ owner: item.organizer?.name ?? item.sharedBy })}. Suggestions are about your own network, so nobody is proposed here.`,
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
