import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Reason } from '../../insight/advice/suggestion';
import type { MeetingInvitee, NextMeeting } from '../../model/nextMeeting';
import { LabelWithHelp } from '../parts/LabelWithHelp';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { LiveText } from '../parts/LiveText';
import { InvitedHelp } from './InvitedHelp';
import { useTab } from '../parts/TabContext';
import { meetingTitle, withWhomSentence } from '../../texts/meetings/meeting';
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
  what: { display: 'flex', flexDirection: 'column', flex: '1 1 240px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly meeting: NextMeeting;
  readonly seat: MeetingInvitee;
  /** Why, as far as it has not been said above. */
  readonly reasons: readonly Reason[];
}

/** One meeting, and the person to add to it. */
export function MeetingCard({ meeting, seat, reasons }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  const { actions, picture } = useTab();
  const [closed, setClosed] = useState(picture.source === 'sample');
  const { eventId, colleagues } = meeting;
  const title = meetingTitle(i18n, meeting);
  const open = () => {
    actions.openEvent(eventId).then(
      (opened) => setClosed(!opened),
      () => setClosed(true),
    );
  };
  return (
    <Surface labelledBy={id} className={styles.card}>
      <div className={styles.row}>
        <div className={styles.what}>
          <LabelWithHelp
            words={
              <Heading as="h2" look="subtitle2" id={id}>
                {title}
              </Heading>
            }
          >
            <InvitedHelp what={title} />
          </LabelWithHelp>
          <Text size={200} className={styles.quiet}>
            {withWhomSentence(i18n, colleagues)}
          </Text>
        </div>
        {picture.source === 'own' && (
          <Button onClick={open}>{t({ id: 'seat.open', message: 'Open the meeting' })}</Button>
        )}
      </div>
      <SeatProposal seat={seat} start={meeting.start} reasons={reasons} />
      {closed && (
        <LiveText size={200}>
          {t({
            id: 'seat.closed',
            message: 'Open this meeting in your calendar and paste the address there.',
          })}
        </LiveText>
      )}
    </Surface>
  );
}
