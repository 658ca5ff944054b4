import { useMemo } from 'react';
import type { Doorway } from '../../insight/teamSummary/doorway';
import { MapGrid } from '../map/MapGrid';
import { shownLevels } from '../map/shownLevels';
import { useTab } from '../shell/TabContext';
import { DoorRow } from './DoorRow';
import { doorRows } from './doorRows';

interface Props {
  readonly doorway: Doorway;
  readonly labelledBy: string;
}

/** Whom the team's meetings bring in, by department and level. */
export function DoorMap({ doorway, labelledBy }: Props) {
  const { reach } = useTab().picture;
  const rows = useMemo(() => {
    const shown = shownLevels(reach);
    return doorRows(doorway).map((row) => ({
      ...row,
      levels: row.levels.filter(({ level }) => shown.includes(level)),
    }));
  }, [doorway, reach]);
  const present = useMemo(
    () => rows.map(({ levels }) => [...levels.map(({ people }) => people > 0), true]),
    [rows],
  );
  return (
    <MapGrid labelledBy={labelledBy} present={present}>
      {(rowAt) => rows.map((row, r) => <DoorRow key={row.group} department={row} {...rowAt(r)} />)}
    </MapGrid>
  );
}
