import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { PersonId } from '../../insight/units';
import type { NextMeeting } from '../model/nextMeeting';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';
import { MeetingCard } from './MeetingCard';

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
  return (
    <div className={styles.view}>
      <Heading as="h1" look="title2">
        {i18n._({ id: 'meetings.title', message: 'Where one more seat makes sense' })}
      </Heading>
      <Text className={styles.quiet}>
        {i18n._({
          id: 'meetings.note',
          message:
            'Meetings you organise in the next two weeks with at most 7 people, and whom you could invite as optional.',
        })}
      </Text>
      <Meetings />
    </div>
  );
}

function Meetings() {
  const { i18n } = useLingui();
  const { picture, evidence } = useTab();
  const ask = useCallback(() => evidence.nextMeetings(), [evidence]);
  const { value, failed } = useAnswered(ask, picture.reach);
  if (failed) {
    return (
      <Text role="alert">
        {i18n._({ id: 'evidence.failed', message: 'The meetings could not be looked up.' })}
      </Text>
    );
  }
  if (value === null) {
    return (
      <Spinner label={i18n._({ id: 'evidence.loading', message: 'Looking up the meetings' })} />
    );
  }
  if (value.length === 0) {
    return (
      <Surface>
        <Text>
          {i18n._({
            id: 'meetings.empty',
            message: 'None of your next meetings has a seat to give right now.',
          })}
        </Text>
      </Surface>
    );
  }
  return value.map((meeting, i) => (
    <MeetingCard key={meeting.eventId} meeting={meeting} explained={namedIn(value.slice(0, i))} />
  ));
}

/** Who was proposed, with reasons, for one of these meetings. */
function namedIn(meetings: readonly NextMeeting[]): ReadonlySet<PersonId> {
  return new Set(meetings.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
}
