import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { NextMeeting } from '../model/nextMeeting';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { meetingTitle } from '../texts/meetingTitle';
import { withWhomSentence } from '../texts/withWhomSentence';

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
export function OtherMeetings({ meetings }: { readonly meetings: readonly NextMeeting[] }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <Surface labelledBy={id} className={styles.card}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'meetings.others', message: 'Also with room' })}
      </Heading>
      <Text className={styles.quiet}>
        {i18n._({
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
