import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { groupingName, windowName } from '../texts/choiceNames';
import { useTab } from './TabContext';
import { viewName, type View } from './views';

const useStyles = makeStyles({
  head: {
    display: 'none',
    '@media print': {
      display: 'flex',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalL,
      marginBottom: tokens.spacingVerticalL,
    },
  },
});

/** On paper only: what is printed, whose picture it is, and of which day. */
export function PrintHead({ view }: { readonly view: View }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { reach, preferences, readAt } = useTab().picture;
  const what = [reach.ego.displayName, viewName(i18n, view)];
  const drawn = [
    windowName(i18n, preferences.windowDays),
    groupingName(i18n, preferences.grouping),
  ];
  return (
    <div className={styles.head}>
      <Text weight="semibold">{what.join(' · ')}</Text>
      <Text>{[...drawn, i18n.date(new Date(readAt), { dateStyle: 'long' })].join(' · ')}</Text>
    </div>
  );
}
