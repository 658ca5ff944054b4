import { mergeClasses } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { GroupingKind } from '../../insight/columns';
import { groupingName } from '../texts/choiceNames';
import { columnLevelName, levelName, shortLevelName } from '../texts/levelName';
import { useCompact } from '../theme/useMedia';
import { useTab } from '../shell/TabContext';
import { shownLevels } from './shownLevels';
import { useMapStyles } from './useMapStyles';

/** Column headers of the map: the grouping, a level each, and all together. */
export function MapHead({ grouping }: { readonly grouping: GroupingKind }) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const compact = useCompact();
  const levels = shownLevels(useTab().picture.reach);
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.columnHeader, styles.nameColumn)}>
          {groupingName(i18n, grouping)}
        </th>
        {levels.map((level) => (
          <th key={level} scope="col" className={styles.columnHeader}>
            {compact ? (
              <abbr title={levelName(i18n, level)} className={styles.short}>
                {shortLevelName(i18n, level)}
              </abbr>
            ) : (
              columnLevelName(i18n, level)
            )}
          </th>
        ))}
        <th scope="col" className={mergeClasses(styles.columnHeader, styles.totalColumn)}>
          {i18n._({ id: 'map.total', message: 'All' })}
        </th>
      </tr>
    </thead>
  );
}
