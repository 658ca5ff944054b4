import { useLingui } from '@lingui/react';
import { memo } from 'react';
import { cellTopic, groupTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';
import { cellSentence, groupSentence } from '../texts/coverageSentence';
import { CellButton } from './CellButton';
import { gridPlace, type GridRow } from './gridPlace';
import { GroupButton } from './GroupButton';
import type { MapRow } from './mapRows';
import { shownLevels } from './shownLevels';
import { useMapStyles } from './useMapStyles';

interface Props extends GridRow {
  readonly of: MapRow;
}

/** One department: its name, a cell a level, and all together. It rests while others are walked. */
export const ReachMapRow = memo(function ReachMapRow({ of: { group, cells }, ...grid }: Props) {
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
