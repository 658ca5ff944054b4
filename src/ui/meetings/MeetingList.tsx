import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Reason } from '../../insight/advice/suggestion';
import { meetingTitle, withWhomSentence } from '../../texts/meetings/meeting';
import type { MeetingInvitee, NextMeeting } from '../../model/nextMeeting';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { MeetingCard } from './MeetingCard';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  meeting: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Meetings that have room too, but nobody of their own to propose. */
function OtherMeetings({ meetings }: { readonly meetings: readonly NextMeeting[] }) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h2" look="subtitle2" id={id}>
        {t({ id: 'meetings.others', message: 'Also with room' })}
      </Heading>
      <Text className={styles.quiet}>
        {t({
          id: 'meetings.others.note',
          message: 'Nobody else stands out for these. Whoever is named above may fit here instead.',
        })}
      </Text>
      <ul className={styles.list}>
        {meetings.map((meeting) => (
          <li key={meeting.eventId} className={styles.meeting}>
            <Text>{meetingTitle(i18n, meeting)}</Text>
            <Text size={200} className={styles.quiet}>
              {withWhomSentence(i18n, meeting.colleagues)}
            </Text>
          </li>
        ))}
      </ul>
    </Surface>
  );
}

/** The meetings with somebody to invite, each with its reasons, and the others with room in short. */
export function MeetingList({ meetings }: { readonly meetings: readonly NextMeeting[] }) {
  const seats = meetings.flatMap(({ seat }) => seat ?? []);
  const others = meetings.filter(({ seat }) => seat === null);
  return (
    <>
      {meetings.map(
        (meeting) =>
          meeting.seat && (
            <MeetingCard
              key={meeting.eventId}
              meeting={meeting}
              seat={meeting.seat}
              reasons={newReasons(meeting.seat, seats.slice(0, seats.indexOf(meeting.seat)))}
            />
          ),
      )}
      {others.length > 0 && <OtherMeetings meetings={others} />}
    </>
  );
}

/** What speaks for somebody, without what has been said of their department before. */
function newReasons(
  { reasons }: MeetingInvitee,
  earlier: readonly MeetingInvitee[],
): readonly Reason[] {
  const said = new Set(earlier.flatMap((seat) => seat.reasons.flatMap(departmentOf)));
  const fresh = reasons.filter((reason) => departmentOf(reason).every((name) => !said.has(name)));
  return fresh.some(({ kind }) => kind !== 'levelDistance') ? fresh : reasons;
}

function departmentOf(reason: Reason): readonly string[] {
  return reason.kind === 'departmentRarelyMet' || reason.kind === 'departmentBelowGoal'
    ? [reason.department]
    : [];
}
