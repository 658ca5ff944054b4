import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { MeetingEvidence } from '../../insight/reach';
import { dayWords, momentWords } from '../texts/dayWords';
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

/** One meeting: when, how many people, and what it gave or why it gave nothing. */
export function MeetingLine({ meeting }: { readonly meeting: MeetingEvidence }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const minutes = Math.round((meeting.end - meeting.start) / 60_000);
  return (
    <li className={styles.line}>
      <Text>
        {momentWords(i18n, meeting.start)}{' '}
        {i18n._({
          id: 'meeting.size',
          message: '· {minutes} min · {people, plural, one {# person} other {# people}}',
          values: { minutes, people: meeting.people + meeting.outside },
        })}
      </Text>
      <Text size={200} className={styles.quiet} title={dayWords(i18n, meeting.start)}>
        {effect(i18n, meeting)}
      </Text>
    </li>
  );
}

function effect(i18n: I18n, meeting: MeetingEvidence): string {
  if (meeting.personDeclined) {
    return i18n._({ id: 'meeting.theyDeclined', message: 'They declined' });
  }
  if (meeting.verdict !== 'counted') return verdictSentence(i18n, meeting.verdict);
  const shared = i18n._({
    id: 'meeting.shared',
    message: '{minutes} min shared with this person',
    values: { minutes: i18n.number(meeting.sharedMinutes, { maximumFractionDigits: 1 }) },
  });
  const notes = [
    meeting.confidence === 0.5 &&
      i18n._({ id: 'meeting.invited', message: 'invited together, counted half' }),
    !meeting.countsAsContact &&
      i18n._({ id: 'meeting.sameWeek', message: 'same series in the same week' }),
    !meeting.inWindow && i18n._({ id: 'meeting.before', message: 'before the chosen period' }),
  ].filter((note) => note !== false);
  return [shared, ...notes].join(' · ');
}
