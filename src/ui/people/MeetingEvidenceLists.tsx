import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { MeetingEvidence } from '../../insight/reach';
import type { PersonId } from '../../insight/units';
import { useTab } from '../shell/TabContext';
import { MeetingLine } from './MeetingLine';
import { useAnswered } from './useAnswered';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
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
  const others = value.meetings.filter((meeting) => !isCounted(meeting));
  return (
    <>
      <Meetings
        title={i18n._({ id: 'evidence.counted', message: 'Meetings that counted' })}
        meetings={counted}
      />
      <Meetings
        title={i18n._({ id: 'evidence.others', message: 'Meetings that did not count' })}
        meetings={others}
      />
    </>
  );
}

const isCounted = ({ verdict, personDeclined }: MeetingEvidence) =>
  verdict === 'counted' && !personDeclined;

interface MeetingsProps {
  readonly title: string;
  readonly meetings: readonly MeetingEvidence[];
}

function Meetings({ title, meetings }: MeetingsProps) {
  const { i18n } = useLingui();
  const styles = useStyles();
  return (
    <section>
      <Heading as="h4" look="subtitle2">
        {title} ({i18n.number(meetings.length)})
      </Heading>
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
