import { mergeClasses } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { memo, useMemo } from 'react';
import type { DepartmentReach } from '../../insight/reach';
import {
  cellSentence,
  everybodySentence,
  groupSentence,
  levelSentence,
  totalCoverage,
} from '../../texts/figures/coverage';
import { cellTopic, everybodyTopic, groupTopic, levelTopic } from '../../texts/figures/peopleTopic';
import { groupName } from '../../texts/names/groups';
import { useTab } from '../parts/TabContext';
import { CellButton, type CellPlace } from './CellButton';
import { gridPlace, type GridRow } from './gridPlace';
import { MapGrid } from './MapGrid';
import { shownLevels, type MapRow } from './mapRows';
import { RareMark } from './RareMark';
import { useMapStyles } from './useMapStyles';

/** The last row: every level over all departments, with a mark where it is rarely met, and the sum. */
function LevelTotals(grid: GridRow) {
  const { t, i18n } = useLingui();
  const styles = useMapStyles();
  const { picture, openPeople } = useTab();
  const { windowDays } = picture.reach;
  const shown = shownLevels(picture.reach);
  const levels = picture.reach.levels.filter(({ level }) => shown.includes(level));
  const all = totalCoverage(picture.reach);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.rowHeader, styles.everybody)}>
        {t({ id: 'map.allDepartments', message: 'Everybody' })}
      </th>
      {levels.map((level, i) => (
        <td key={level.level} className={styles.levelTotal}>
          {level.colleagues > 0 ? (
            <CellButton
              plain
              coverage={level}
              sentence={levelSentence(i18n, level, windowDays)}
              place={gridPlace(grid, i + 1)}
              onOpen={() => openPeople(levelTopic(i18n, level, windowDays))}
            />
          ) : (
            <span aria-hidden>·</span>
          )}
          {level.rarelyMet && <RareMark short />}
        </td>
      ))}
      <td className={styles.levelTotal}>
        <CellButton
          plain
          coverage={all}
          sentence={everybodySentence(i18n, all, windowDays)}
          place={gridPlace(grid, levels.length + 1)}
          onOpen={() => openPeople(everybodyTopic(i18n, picture.reach))}
        />
      </td>
    </tr>
  );
}

interface GroupButtonProps {
  readonly group: DepartmentReach;
  readonly place: CellPlace;
  readonly onOpen: () => void;
}

/** The name of a department with its marks; opens the people in it. */
function GroupButton({ group, place, onOpen }: GroupButtonProps) {
  const { t, i18n } = useLingui();
  const styles = useMapStyles();
  return (
    <button type="button" className={styles.rowButton} onClick={onOpen} {...place}>
      <span>{groupName(i18n, group.name, group.kind)}</span>
      {group.rarelyMet && <RareMark />}
      {group.own && <span className={styles.own}>{t({ id: 'map.own', message: 'yours' })}</span>}
    </button>
  );
}

interface ReachMapRowProps extends GridRow {
  readonly of: MapRow;
}

/** One department: its name, a cell a level, and all together. It rests while others are walked. */
const ReachMapRow = memo(function ReachMapRow({ of: { group, cells }, ...grid }: ReachMapRowProps) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { picture, openPeople } = useTab();
  const { windowDays } = picture.reach;
  const levels = shownLevels(picture.reach);
  const openGroup = () => openPeople(groupTopic(i18n, group, windowDays));
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <GroupButton group={group} onOpen={openGroup} place={gridPlace(grid, 0)} />
      </th>
      {cells.map((cell, i) => (
        <td key={levels[i]} className={cell ? undefined : styles.empty}>
          {cell ? (
            <CellButton
              coverage={cell}
              sentence={cellSentence(i18n, cell, group)}
              place={gridPlace(grid, i + 1)}
              onOpen={() => openPeople(cellTopic(i18n, cell, group))}
            />
          ) : (
            <span aria-hidden>·</span>
          )}
        </td>
      ))}
      <td>
        <CellButton
          plain
          coverage={group}
          sentence={groupSentence(i18n, group, windowDays)}
          place={gridPlace(grid, cells.length + 1)}
          onOpen={openGroup}
        />
      </td>
    </tr>
  );
});

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
