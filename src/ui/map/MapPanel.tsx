import { Button, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId, useMemo, useState } from 'react';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { legendSentence, noLevelsSentence } from '../texts/legendSentence';
import { useNarrow } from '../theme/useMedia';
import { usePrinting } from '../theme/usePrinting';
import { MAP_ID } from './mapId';
import { MapTitle } from './MapTitle';
import { mapRows } from './mapRows';
import { MapTools } from './MapTools';
import { ReachList } from './ReachList';
import { ReachMap } from './ReachMap';
import { shownLevels } from './shownLevels';
import { useMapStyles } from './useMapStyles';

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
  const shown = usePrinting() || all ? rows : rows.slice(0, first);
  return (
    <Surface labelledBy={headingId}>
      <MapTitle id={headingId} anchor={MAP_ID} />
      <Text size={200} block className={styles.legend}>
        {legendSentence(i18n, reach)}
      </Text>
      {shownLevels(reach).length === 0 && (
        <Text size={200} block className={styles.legend}>
          {noLevelsSentence(i18n)}
        </Text>
      )}
      <View rows={shown} labelledBy={headingId} />
      <div className={styles.footer}>
        {rows.length > first && (
          <Button appearance="subtle" onClick={() => setAll(!all)}>
            {all
              ? i18n._({ id: 'map.showFewer', message: 'Show fewer' })
              : i18n._({
                  id: 'map.showAll',
                  message: 'Show all {count}',
                  values: { count: i18n.number(rows.length) },
                })}
          </Button>
        )}
        <MapTools />
      </div>
    </Surface>
  );
}
