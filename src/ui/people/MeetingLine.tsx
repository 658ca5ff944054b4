import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { MeetingEvidence } from '../../insight/reach';
import { useMoment } from '../shell/TabContext';
import { momentWords } from '../texts/dayWords';
import { verdictSentence } from '../texts/verdictSentence';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One meeting: when, how long, how many people, and why it gave nothing or less than others. */
export function MeetingLine({ meeting }: { readonly meeting: MeetingEvidence }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { now } = useMoment();
  const minutes = Math.round((meeting.end - meeting.start) / 60_000);
  const notes = notesOn(i18n, meeting);
  return (
    <li className={styles.line}>
      <Text>
        {momentWords(i18n, meeting.start, now)}{' '}
        {i18n._({
          id: 'meeting.size',
          message: '· {minutes} min · {people, plural, one {# person} other {# people}}',
          values: { minutes, people: meeting.people + meeting.outside },
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
    return i18n._({ id: 'meeting.theyDeclined', message: 'They declined' });
  }
  if (meeting.verdict !== 'counted') return verdictSentence(i18n, meeting.verdict);
  const notes = [
    meeting.confidence === 0.5 &&
      i18n._({ id: 'meeting.invited', message: 'invited together, counted half' }),
    !meeting.countsAsContact &&
      i18n._({ id: 'meeting.sameWeek', message: 'same series in the same week' }),
  ];
  return notes.filter((note) => note !== false).join(' · ');
}
