import { useFluent } from '@fluentui/react-components';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { gridMove, type GridPlace } from './gridMove';

/**
 * One tab stop for the whole grid; arrow keys, Home and End move inside it. Each focusable part
 * carries what {@link gridPlace} gives.
 */
export function useGridKeys(present: readonly (readonly boolean[])[]) {
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
