import { useMemo } from 'react';
import { useTab } from '../shell/TabContext';
import { LevelTotals } from './LevelTotals';
import { MapHead } from './MapHead';
import type { MapRow } from './mapRows';
import { ReachMapRow } from './ReachMapRow';
import { useGridKeys } from './useGridKeys';
import { useMapStyles } from './useMapStyles';

interface Props {
  readonly rows: readonly MapRow[];
  readonly labelledBy: string;
}

/** Department × level as a real table, one tab stop, arrow keys inside. */
export function ReachMap({ rows, labelledBy }: Props) {
  const styles = useMapStyles();
  const { grouping, levels } = useTab().picture.reach;
  const present = useMemo(
    () => [
      ...rows.map(({ cells }) => [true, ...cells.map((cell) => cell !== null), true]),
      [false, ...levels.map(({ colleagues }) => colleagues > 0), true],
    ],
    [rows, levels],
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
      <MapHead grouping={grouping} />
      <tbody>
        {rows.map((row, r) => (
          <ReachMapRow key={row.group.group} row={row} place={(column) => place(r, column)} />
        ))}
        <LevelTotals place={(column) => place(rows.length, column)} />
      </tbody>
    </table>
  );
}
