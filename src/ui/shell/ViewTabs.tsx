import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Grid20Regular } from '@fluentui/react-icons/svg/grid';
import { PeopleTeam20Regular } from '@fluentui/react-icons/svg/people-team';
import { PersonAdd20Regular } from '@fluentui/react-icons/svg/person-add';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { useLingui } from '@lingui/react';
import type { ReactElement } from 'react';
import { useFewNames } from '../theme/useMedia';
import { shortViewName, viewName, type View } from './views';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  /** Icon above name, as the bars of phones have it. */
  stacked: {
    flexWrap: 'nowrap',
    '& [role="tab"]': {
      flexGrow: 1,
      justifyItems: 'center',
      minWidth: 0,
      minHeight: '48px',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
    },
    '& .fui-Tab__icon': { overflow: 'visible' },
    '& .fui-Tab__content--reserved-space': { display: 'none' },
    '& .fui-Tab__content': {
      gridColumnStart: 1,
      gridRowStart: 2,
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase100,
      whiteSpace: 'nowrap',
    },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
  icon: { position: 'relative' },
  iconCount: { position: 'absolute', insetBlockStart: '-4px', insetInlineStart: '14px' },
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

/** The views of the tab; on a narrow page each is its icon above a short name. */
export function ViewTabs({ views, view, openSuggestions, onView }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const stacked = useFewNames();
  const countOf = (each: View) => (each === 'suggestions' ? openSuggestions : 0);
  return (
    <TabList
      className={stacked ? styles.stacked : styles.tabs}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(value as View)}
    >
      {views.map((each) => {
        const name = stacked ? shortViewName(i18n, each) : viewName(i18n, each);
        const icon = <CountedIcon view={each} count={countOf(each)} />;
        return (
          <Tab key={each} value={each} aria-label={name} {...(stacked && { icon })}>
            {name}
            {!stacked && <Count count={countOf(each)} className={styles.count} />}
          </Tab>
        );
      })}
    </TabList>
  );
}

function CountedIcon({ view, count }: { readonly view: View; readonly count: number }) {
  const styles = useStyles();
  return (
    <span className={styles.icon}>
      {icons[view]}
      <Count count={count} className={styles.iconCount} />
    </span>
  );
}

/** How many wait there; nothing where none do. */
function Count(props: { readonly count: number; readonly className: string }) {
  return props.count > 0 && <CounterBadge {...props} size="small" />;
}
