import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { memo, useId, useMemo } from 'react';
import type { DoorDepartment, Doorway } from '../../../insight/team/doorway';
import { groupName } from '../../../texts/names/groups';
import { doorTopic } from '../../../texts/team/doors';
import { CellButton, type CellPlace } from '../../map/CellButton';
import { gridPlace, type GridRow } from '../../map/gridPlace';
import { MapGrid } from '../../map/MapGrid';
import { shownLevels } from '../../map/mapRows';
import { useMapStyles } from '../../map/useMapStyles';
import { Heading } from '../../parts/Heading';
import { DOOR_MAP_ID } from '../../parts/MoreInMap';
import { Surface } from '../../parts/Surface';
import { useTab } from '../../parts/TabContext';
import { useNarrow } from '../../theme/useMedia';
import { DoorList, doorRows } from './DoorList';

interface DoorCellProps {
  readonly department: DoorDepartment;
  /** Null for all levels together. */
  readonly level: DoorDepartment['levels'][number] | null;
  readonly place: CellPlace;
}

/** Guests from one level of a department, of the people there; a dot where there are none. */
function DoorCell({ department, level, place }: DoorCellProps) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { openPeople } = useTab();
  const { guests, people } = level ?? department;
  const topic = doorTopic(i18n, department, level);
  return (
    <td className={people === 0 ? styles.empty : undefined}>
      {people === 0 ? (
        <span aria-hidden>·</span>
      ) : (
        <CellButton
          plain={level === null}
          coverage={{ met: guests, colleagues: people }}
          sentence={topic.sentence}
          place={place}
          onOpen={() => openPeople(topic)}
        />
      )}
    </td>
  );
}

interface DoorRowProps extends GridRow {
  readonly department: DoorDepartment;
}

/** One department: its name, a cell a level, and all together. It rests while others are walked. */
const DoorRow = memo(function DoorRow({ department, ...grid }: DoorRowProps) {
  const { t, i18n } = useLingui();
  const styles = useMapStyles();
  const { levels, name, kind, own } = department;
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <span className={styles.rowName}>
          <span>{groupName(i18n, name, kind)}</span>
          {own && <span className={styles.own}>{t({ id: 'map.own', message: 'yours' })}</span>}
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

interface DoorMapProps {
  readonly doorway: Doorway;
  readonly labelledBy: string;
}

/** Whom the team's meetings bring in, by department and level. */
function DoorMap({ doorway, labelledBy }: DoorMapProps) {
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

/** Whom the team's meetings bring in, by department and level; on a narrow page as a list. */
export function DoorMapPanel({ doorway }: { readonly doorway: Doorway }) {
  const { t } = useLingui();
  const styles = useMapStyles();
  const id = useId();
  const View = useNarrow() ? DoorList : DoorMap;
  return (
    <Surface labelledBy={id}>
      <div id={DOOR_MAP_ID} tabIndex={-1} className={styles.anchor}>
        <Heading as="h2" look="subtitle2" id={id}>
          {t({ id: 'team.map.title', message: 'Whom your team meetings bring in' })}
        </Heading>
      </div>
      <Text size={200} block className={styles.legend}>
        {t({
          id: 'team.map.legend',
          message:
            'Guests of your team meetings, of all people there who are not of your team. Open a figure to see them.',
        })}
      </Text>
      <View doorway={doorway} labelledBy={id} />
    </Surface>
  );
}
