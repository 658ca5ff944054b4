import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, ph, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback, type ReactNode } from 'react';
import type { PersonId } from '../../insight/domain/units';
import type { MeetingEvidence } from '../../insight/coverage/evidence';
import { momentWords } from '../../texts/language/days';
import { verdictSentence } from '../../texts/meetings/meeting';
import { Heading } from '../parts/Heading';
import { HelpButton } from '../parts/LabelWithHelp';
import { useLiveState, useTab } from '../parts/TabContext';
import { useQuery } from '../parts/useQuery';

const useMeetingLineStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One meeting: when, how long, how many people, and why it gave nothing or less than others. */
function MeetingLine({ meeting }: { readonly meeting: MeetingEvidence }) {
  const { t, i18n } = useLingui();
  const styles = useMeetingLineStyles();
  const { now } = useLiveState();
  const minutes = Math.round((meeting.end - meeting.start) / 60_000);
  const notes = notesOn(i18n, meeting);
  const people = meeting.people + meeting.outside;
  return (
    <li className={styles.line}>
      <Text>
        {momentWords(i18n, meeting.start, now)}{' '}
        {t({
          id: 'meeting.size',
          message: `· ${minutes} min · ${plural(people, { one: '# person', other: '# people' })}`,
        })}
      </Text>
      {notes !== '' && (
        <Text size={200} className={styles.quiet}>
          {notes}
        </Text>
      )}
    </li>
  );
}

function notesOn(i18n: I18n, meeting: MeetingEvidence): string {
  if (meeting.personDeclined) {
    return i18n._(msg({ id: 'meeting.theyDeclined', message: 'They declined' }));
  }
  if (meeting.verdict !== 'counted') return verdictSentence(i18n, meeting.verdict);
  const notes = [
    meeting.confidence === 0.5 &&
      i18n._(msg({ id: 'meeting.invited', message: 'invited together, counted half' })),
    !meeting.countsAsContact &&
      i18n._(msg({ id: 'meeting.sameWeek', message: 'same series in the same week' })),
  ];
  return notes.filter((note) => note !== false).join(' · ');
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  title: { display: 'flex', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Ego's meetings with one person: those that counted, and the others with the reason. */
export function MeetingEvidenceLists({ personId }: { readonly personId: PersonId }) {
  const { t } = useLingui();
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.evidenceOf(personId), [evidence, personId]);
  const { value, failed } = useQuery(ask, picture.reach);
  if (failed) {
    return (
      <Text role="alert">
        {t({ id: 'evidence.failed', message: 'The meetings could not be looked up.' })}
      </Text>
    );
  }
  if (value === null) {
    return <Spinner label={t({ id: 'evidence.loading', message: 'Looking up the meetings' })} />;
  }
  const counted = value.meetings.filter(isCounted);
  const before = counted.filter(({ inWindow }) => !inWindow);
  const others = value.meetings.filter((meeting) => !isCounted(meeting));
  return (
    <>
      <Meetings
        title={t({ id: 'evidence.counted', message: 'Meetings that counted' })}
        meetings={counted.filter(({ inWindow }) => inWindow)}
        why={<SharedTime meetings={counted} />}
      />
      {before.length > 0 && (
        <Meetings
          title={t({ id: 'evidence.before', message: 'Before the chosen period' })}
          meetings={before}
        />
      )}
      <Meetings
        title={t({ id: 'evidence.others', message: 'Meetings that did not count' })}
        meetings={others}
      />
    </>
  );
}

/** How a meeting's time is shared between those who are in it. */
function SharedTime({ meetings }: { readonly meetings: readonly MeetingEvidence[] }) {
  const { t, i18n } = useLingui();
  const minutes = meetings.reduce((sum, { sharedMinutes }) => sum + sharedMinutes, 0);
  const what = t({ id: 'evidence.sharedTime', message: 'Time with this person' });
  return (
    <HelpButton what={what}>
      <Text>
        {t({
          id: 'evidence.shared',
          message: `The time of a meeting is shared between the others in it: 30 minutes with three others are 10 minutes with each. With this person that makes ${ph({ minutes: i18n.number(Math.round(minutes)) })} minutes in all.`,
        })}
      </Text>
    </HelpButton>
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
  const { t, i18n } = useLingui();
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
        <Text className={styles.quiet}>{t({ id: 'evidence.none', message: 'None' })}</Text>
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
