import { useLingui } from '@lingui/react';
import { memo } from 'react';
import type { DoorDepartment } from '../../insight/teamSummary/doorway';
import { gridPlace, type GridRow } from '../map/gridPlace';
import { useMapStyles } from '../map/useMapStyles';
import { groupName } from '../texts/groupName';
import { DoorCell } from './DoorCell';

interface Props extends GridRow {
  readonly department: DoorDepartment;
}

/** One department: its name, a cell a level, and all together. It rests while others are walked. */
export const DoorRow = memo(function DoorRow({ department, ...grid }: Props) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { levels, name, kind, own } = department;
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <span className={styles.rowName}>
          <span>{groupName(i18n, name, kind)}</span>
          {own && <span className={styles.own}>{i18n._({ id: 'map.own', message: 'yours' })}</span>}
        </span>
      </th>
      {[...levels, null].map((level, i) => (
        <DoorCell
          key={level?.level ?? 'all'}
          {...{ department, level }}
          place={gridPlace(grid, i)}
        />
      ))}
    </tr>
  );
});
