import { mergeClasses, useFluent } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { GroupingKind } from '../../insight/domain/company';
import { groupingName } from '../../texts/names/choices';
import { columnLevelName, levelName, shortLevelName } from '../../texts/names/levels';
import { useTab } from '../parts/TabContext';
import { useCompact } from '../theme/useMedia';
import { gridMove, type GridPlace, type GridRow } from './gridPlace';
import { shownLevels } from './mapRows';
import { useMapStyles } from './useMapStyles';

/** Column headers of the map: the grouping, a level each, and all together. */
function MapHead({ grouping }: { readonly grouping: GroupingKind }) {
  const { t, i18n } = useLingui();
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
          {t({ id: 'map.total', message: 'All' })}
        </th>
      </tr>
    </thead>
  );
}

/**
 * One tab stop for the whole grid; arrow keys, Home and End move inside it. Each focusable part
 * carries what {@link gridPlace} gives.
 */
function useGridKeys(present: readonly (readonly boolean[])[]) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const { dir } = useFluent();

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const next = gridMove(present, active, event.key, dir === 'rtl');
      if (next === null) return;
      event.preventDefault();
      setActive(next);
      table.current
        ?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)
        ?.focus();
    },
    [present, active, dir],
  );

  const current = present[active.row]?.[active.column] === true ? active : { row: 0, column: 0 };
  return { table, onKeyDown, current, setActive };
}

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
