import { mergeClasses } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { LEVELS } from '../../insight/level';
import type { PeopleTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';
import { groupingName } from '../texts/choiceNames';
import { levelName, shortLevelName } from '../texts/levelName';
import { useCompact } from '../theme/useMedia';
import { LevelTotals } from './LevelTotals';
import type { MapRow } from './mapRows';
import { ReachMapRow } from './ReachMapRow';
import { useGridKeys } from './useGridKeys';
import { useMapStyles } from './useMapStyles';

interface Props {
  readonly rows: readonly MapRow[];
  readonly labelledBy: string;
  readonly onOpen: (topic: PeopleTopic) => void;
}

/** Department × level as a real table, one tab stop, arrow keys inside. */
export function ReachMap({ rows, labelledBy, onOpen }: Props) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { reach } = useTab().picture;
  const compact = useCompact();
  const present = useMemo(
    () => [
      ...rows.map(({ cells }) => [true, ...cells.map((cell) => cell !== null), true]),
      [false, ...reach.levels.map(({ headcount }) => headcount > 0), false],
    ],
    [rows, reach.levels],
  );
  const { table, onKeyDown, place } = useGridKeys(present);
  return (
    <table
      ref={table}
      role="grid"
      aria-labelledby={labelledBy}
      className={styles.table}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.columnHeader, styles.nameColumn)}>
            {groupingName(i18n, reach.grouping)}
          </th>
          {LEVELS.map((level) => (
            <th key={level} scope="col" className={styles.columnHeader}>
              {compact ? (
                <abbr title={levelName(i18n, level)} className={styles.short}>
                  {shortLevelName(i18n, level)}
                </abbr>
              ) : (
                levelName(i18n, level)
              )}
            </th>
          ))}
          <th scope="col" className={mergeClasses(styles.columnHeader, styles.totalColumn)}>
            {i18n._({ id: 'map.total', message: 'All' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, r) => (
          <ReachMapRow
            key={row.group.group}
            row={row}
            place={(column) => place(r, column)}
            onOpen={onOpen}
          />
        ))}
        <LevelTotals place={(column) => place(rows.length, column)} onOpen={onOpen} />
      </tbody>
    </table>
  );
}
