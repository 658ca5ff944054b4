import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Grid20Regular } from '@fluentui/react-icons/svg/grid';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { useLingui } from '@lingui/react';
import type { ReactElement } from 'react';
import { useFewNames } from '../theme/useMedia';
import { viewName, type View } from './views';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
});

const icons: Readonly<Record<View, ReactElement>> = {
  overview: <Grid20Regular />,
  suggestions: <PersonAdd20Regular />,
  meetings: <CalendarLtr20Regular />,
  team: <PeopleTeam20Regular />,
  settings: <Settings20Regular />,
};

interface Props {
  readonly views: readonly View[];
  readonly view: View;
  readonly openSuggestions: number;
  readonly onView: (view: View) => void;
}

/** The views of the tab; on a narrow page only the open one shows its name beside its icon. */
export function ViewTabs({ views, view, openSuggestions, onView }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const fewNames = useFewNames();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as View)}
    >
      {views.map((each) => {
        const name = viewName(i18n, each);
        const count = each === 'suggestions' ? openSuggestions : 0;
        const showName = !fewNames || each === view;
        return (
          <Tab key={each} value={each} aria-label={name} {...(fewNames && { icon: icons[each] })}>
            {showName && name}
            {showName && count > 0 && (
              <CounterBadge className={styles.count} count={count} size="small" />
            )}
          </Tab>
        );
      })}
    </TabList>
  );
}
