import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { SeatCard } from './SeatCard';
import { seatsOf } from './seatsOf';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
    marginInline: 'auto',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Upcoming meetings of ego in which one more seat makes sense. */
export function NextMeetings() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { picture } = useTab();
  const seats = seatsOf(picture.reach);
  return (
    <div className={styles.view}>
      <Heading as="h1" look="title2">
        {i18n._({ id: 'meetings.title', message: 'Where one more seat makes sense' })}
      </Heading>
      <Text className={styles.quiet}>
        {i18n._({
          id: 'meetings.note',
          message:
            'Meetings you organise in the next two weeks with at most 7 people, and whom you could invite.',
        })}
      </Text>
      {seats.length === 0 && (
        <Surface>
          <Text>
            {i18n._({
              id: 'meetings.empty',
              message: 'None of your next meetings has a seat to give right now.',
            })}
          </Text>
        </Surface>
      )}
      {seats.map((seat) => (
        <SeatCard key={`${seat.eventId} ${seat.suggestion.personId}`} seat={seat} />
      ))}
    </div>
  );
}
