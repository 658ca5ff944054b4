import type { ReactNode } from 'react';
import { useTab } from '../shell/TabContext';
import type { GridRow } from './gridPlace';
import { MapHead } from './MapHead';
import { useGridKeys } from './useGridKeys';
import { useMapStyles } from './useMapStyles';

interface Props {
  readonly labelledBy: string;
  /** For each row, which of its places hold something that can be focused. */
  readonly present: readonly (readonly boolean[])[];
  readonly children: (rowAt: (row: number) => GridRow) => ReactNode;
}

/** Department × level as a real table, one tab stop, arrow keys inside. */
export function MapGrid({ labelledBy, present, children }: Props) {
  const styles = useMapStyles();
  const { grouping } = useTab().picture.reach;
  const { table, onKeyDown, current, setActive } = useGridKeys(present);
  const rowAt = (row: number): GridRow => ({
    row,
    stop: row === current.row ? current.column : null,
    onPlace: setActive,
  });
  return (
    <table
      ref={table}
      role="grid"
      aria-labelledby={labelledBy}
      className={styles.table}
      onKeyDown={onKeyDown}
    >
      <MapHead grouping={grouping} />
      <tbody>{children(rowAt)}</tbody>
    </table>
  );
}
