import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useLingui } from '@lingui/react';
import { MS_PER_DAY } from '../../insight/units';
import { useMoment, useTab } from '../shell/TabContext';
import { metSentence } from '../texts/answerSentence';
import { historyOf } from './historyOf';

/** How long a meeting is news. */
const NEWS_DAYS = 14;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** "You met Priya Nair on 12 May": what came of suggestions lately, from the calendar. */
export function RecentMeetings() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { picture } = useTab();
  const { now } = useMoment();
  const news = historyOf(picture).filter(
    ({ said, at }) => said === 'met' && at !== null && now - at <= NEWS_DAYS * MS_PER_DAY,
  );
  return news.map(({ key, name, at }) => (
    <div key={key} className={styles.line}>
      <CheckmarkCircle20Regular aria-hidden />
      <Text>{metSentence(i18n, name, at ?? now)}</Text>
    </div>
  ));
}
