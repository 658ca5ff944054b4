import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useCallback, type ReactNode } from 'react';
import type { MeetingEvidence } from '../../insight/reach';
import type { PersonId } from '../../insight/units';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { MeetingLine } from './MeetingLine';
import { useAnswered } from './useAnswered';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  title: { display: 'flex', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Ego's meetings with one person: those that counted, and the others with the reason. */
export function MeetingEvidenceLists({ personId }: { readonly personId: PersonId }) {
  const { i18n } = useLingui();
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.evidenceOf(personId), [evidence, personId]);
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
  const counted = value.meetings.filter(isCounted);
  const before = counted.filter(({ inWindow }) => !inWindow);
  const others = value.meetings.filter((meeting) => !isCounted(meeting));
  return (
    <>
      <Meetings
        title={i18n._({ id: 'evidence.counted', message: 'Meetings that counted' })}
        meetings={counted.filter(({ inWindow }) => inWindow)}
        why={<SharedTime meetings={counted} />}
      />
      {before.length > 0 && (
        <Meetings
          title={i18n._({ id: 'evidence.before', message: 'Before the chosen period' })}
          meetings={before}
        />
      )}
      <Meetings
        title={i18n._({ id: 'evidence.others', message: 'Meetings that did not count' })}
        meetings={others}
      />
    </>
  );
}

/** How a meeting's time is shared between those who are in it. */
function SharedTime({ meetings }: { readonly meetings: readonly MeetingEvidence[] }) {
  const { i18n } = useLingui();
  const minutes = meetings.reduce((sum, { sharedMinutes }) => sum + sharedMinutes, 0);
  const what = i18n._({ id: 'evidence.sharedTime', message: 'Time with this person' });
  return (
    <Why what={what}>
      <Text>
        {i18n._({
          id: 'evidence.shared',
          message:
            'The time of a meeting is shared between the others in it: 30 minutes with three others are 10 minutes with each. With this person that makes {minutes} minutes in all.',
          values: { minutes: i18n.number(Math.round(minutes)) },
        })}
      </Text>
    </Why>
  );
}

const isCounted = ({ verdict, personDeclined }: MeetingEvidence) =>
  verdict === 'counted' && !personDeclined;

interface MeetingsProps {
  readonly title: string;
  readonly meetings: readonly MeetingEvidence[];
  readonly why?: ReactNode;
}

function Meetings({ title, meetings, why }: MeetingsProps) {
  const { i18n } = useLingui();
  const styles = useStyles();
  return (
    <section>
      <div className={styles.title}>
        <Heading as="h4" look="subtitle2">
          {title} ({i18n.number(meetings.length)})
        </Heading>
        {why}
      </div>
      {meetings.length === 0 ? (
        <Text className={styles.quiet}>{i18n._({ id: 'evidence.none', message: 'None' })}</Text>
      ) : (
        <ul className={styles.list}>
          {meetings.map((meeting) => (
            <MeetingLine key={meeting.eventId} meeting={meeting} />
          ))}
        </ul>
      )}
    </section>
  );
}
