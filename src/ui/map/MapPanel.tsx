import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId, useMemo, useState } from 'react';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { windowName } from '../texts/choiceNames';
import { useNarrow } from '../theme/useMedia';
import { mapRows } from './mapRows';
import { ReachList } from './ReachList';
import { ReachMap } from './ReachMap';
import { useMapStyles } from './useMapStyles';
import { Heading } from '../parts/Heading';

/** Rows shown before "Show all": as a table, and as a list, where each takes more room. */
const FIRST_ROWS = { table: 12, list: 5 } as const;

/** The map with its heading, as a table or, on a narrow page, as a list. */
export function MapPanel() {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { reach } = useTab().picture;
  const headingId = useId();
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const rows = useMemo(() => mapRows(reach), [reach]);
  const View = narrow ? ReachList : ReachMap;
  const first = narrow ? FIRST_ROWS.list : FIRST_ROWS.table;
  const shown = all ? rows : rows.slice(0, first);
  return (
    <Surface labelledBy={headingId}>
      <Heading as="h2" look="subtitle2" id={headingId}>
        {i18n._({ id: 'map.title', message: 'Who you meet, and who not yet' })}
      </Heading>
      <Text size={200} block className={styles.legend}>
        {i18n._({
          id: 'map.legend',
          message:
            'People you met in {period}, of all people there: {people} people. Open a figure to see them.',
          values: {
            period: windowName(i18n, reach.windowDays),
            people: i18n.number(reach.scope.people),
          },
        })}
      </Text>
      <View rows={shown} labelledBy={headingId} />
      {rows.length > first && (
        <div className={styles.footer}>
          <Button appearance="subtle" onClick={() => setAll(!all)}>
            {all
              ? i18n._({ id: 'map.showFewer', message: 'Show fewer' })
              : i18n._({
                  id: 'map.showAll',
                  message: 'Show all {count}',
                  values: { count: rows.length },
                })}
          </Button>
        </div>
      )}
    </Surface>
  );
}
