import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import { PersonFace } from '../parts/PersonFace';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { momentWords } from '../texts/dayWords';
import { groupName } from '../texts/groupName';
import { reasonSentence } from '../texts/reasonSentence';
import type { Seat } from './seatsOf';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A meeting, the person to add, and why. */
export function SeatCard({
  seat: { eventId, start, people, suggestion },
}: {
  readonly seat: Seat;
}) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { actions } = useTab();
  const [closed, setClosed] = useState(false);
  const open = () =>
    void actions.openEvent(eventId).then(
      (opened) => setClosed(!opened),
      () => setClosed(true),
    );
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({
          id: 'seat.title',
          message: '{moment} · {people, plural, one {# person} other {# people}}',
          values: { moment: momentWords(i18n, start), people },
        })}
      </Heading>
      <PersonFace
        name={suggestion.displayName}
        lines={[
          suggestion.jobTitle,
          [groupName(i18n, suggestion.department), suggestion.office].filter(Boolean).join(' · '),
        ]}
      />
      <ul className={styles.reasons}>
        {suggestion.reasons
          .filter(({ kind }) => kind !== 'upcomingMeeting' && kind !== 'levelDistance')
          .map((reason, i) => (
            <li key={i}>{reasonSentence(i18n, reason)}</li>
          ))}
      </ul>
      <div className={styles.row}>
        <Button appearance="primary" onClick={open}>
          {i18n._({ id: 'seat.open', message: 'Open the meeting' })}
        </Button>
        {closed && (
          <Text role="status">
            {i18n._({
              id: 'seat.closed',
              message: 'Meetings cannot be opened from here. Find it in your calendar.',
            })}
          </Text>
        )}
      </div>
    </Surface>
  );
}
