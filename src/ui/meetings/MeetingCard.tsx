import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { PersonId } from '../../insight/units';
import type { NextMeeting } from '../model/nextMeeting';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { Told } from '../parts/Told';
import { WhyInvited } from '../parts/WhyInvited';
import { useTab } from '../shell/TabContext';
import { momentWords } from '../texts/dayWords';
import { SeatProposal } from './SeatProposal';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  title: { display: 'flex', alignItems: 'center' },
});

interface Props {
  readonly meeting: NextMeeting;
  /** People whose reasons stand in a meeting above. */
  readonly explained: ReadonlySet<PersonId>;
}

/** One meeting, and the people to add to it. */
export function MeetingCard({ meeting, explained }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { actions, picture } = useTab();
  const [closed, setClosed] = useState(picture.source === 'sample');
  const { eventId, start, people, seats } = meeting;
  const title = i18n._({
    id: 'seat.title',
    message: '{moment} · {people, plural, one {# person} other {# people}}',
    values: { moment: momentWords(i18n, start), people },
  });
  const open = () => {
    actions.openEvent(eventId).then(
      (opened) => setClosed(!opened),
      () => setClosed(true),
    );
  };
  return (
    <Surface labelledBy={id} className={styles.card}>
      <div className={styles.row}>
        <div className={styles.title}>
          <Heading as="h2" look="subtitle2" id={id}>
            {title}
          </Heading>
          <WhyInvited what={title} />
        </div>
        {picture.source === 'own' && (
          <Button onClick={open}>{i18n._({ id: 'seat.open', message: 'Open the meeting' })}</Button>
        )}
      </div>
      {seats.map((seat) => (
        <SeatProposal key={seat.personId} seat={seat} explained={explained.has(seat.personId)} />
      ))}
      {closed && (
        <Told size={200}>
          {i18n._({
            id: 'seat.closed',
            message: 'Open this meeting in your calendar and paste the address there.',
          })}
        </Told>
      )}
    </Surface>
  );
}
