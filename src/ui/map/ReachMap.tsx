import { useMemo } from 'react';
import { useTab } from '../shell/TabContext';
import { LevelTotals } from './LevelTotals';
import { MapGrid } from './MapGrid';
import type { MapRow } from './mapRows';
import { ReachMapRow } from './ReachMapRow';
import { shownLevels } from './shownLevels';

interface Props {
  readonly rows: readonly MapRow[];
  readonly labelledBy: string;
}

/** Whom ego has met, by department and level, and over all departments. */
export function ReachMap({ rows, labelledBy }: Props) {
  const { reach } = useTab().picture;
  const present = useMemo(
    () => [
      ...rows.map(({ cells }) => [true, ...cells.map((cell) => cell !== null), true]),
      [false, ...shownLevels(reach).map(() => true), true],
    ],
    [rows, reach],
  );
  return (
    <MapGrid labelledBy={labelledBy} present={present}>
      {(rowAt) => (
        <>
          {rows.map((row, r) => (
            <ReachMapRow key={row.group.group} of={row} {...rowAt(r)} />
          ))}
          <LevelTotals {...rowAt(rows.length)} />
        </>
      )}
    </MapGrid>
  );
}
