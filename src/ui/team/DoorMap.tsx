import { useMemo } from 'react';
import type { Doorway } from '../../insight/teamSummary/doorway';
import { MapHead } from '../map/MapHead';
import { useGridKeys } from '../map/useGridKeys';
import { useMapStyles } from '../map/useMapStyles';
import { useTab } from '../shell/TabContext';
import { DoorRow } from './DoorRow';
import { doorRows } from './doorRows';

interface Props {
  readonly doorway: Doorway;
  readonly labelledBy: string;
}

/** Department × level as a real table, one tab stop, arrow keys inside. */
export function DoorMap({ doorway, labelledBy }: Props) {
  const styles = useMapStyles();
  const { grouping } = useTab().picture.reach;
  const rows = useMemo(() => doorRows(doorway), [doorway]);
  const present = useMemo(
    () => rows.map(({ levels }) => [...levels.map(({ people }) => people > 0), true]),
    [rows],
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
          <DoorRow key={row.group} department={row} place={(column) => place(r, column)} />
        ))}
      </tbody>
    </table>
  );
}
