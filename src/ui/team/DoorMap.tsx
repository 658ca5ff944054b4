import { useMemo } from 'react';
import type { Doorway } from '../../insight/teamSummary/doorway';
import { MapGrid } from '../map/MapGrid';
import { DoorRow } from './DoorRow';
import { doorRows } from './doorRows';

interface Props {
  readonly doorway: Doorway;
  readonly labelledBy: string;
}

/** Whom the team's meetings bring in, by department and level. */
export function DoorMap({ doorway, labelledBy }: Props) {
  const rows = useMemo(() => doorRows(doorway), [doorway]);
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
