import { useLingui } from '@lingui/react';
import { LEVELS } from '../../insight/level';
import type { CellReach } from '../../insight/reach';
import { cellTopic, groupTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';
import { cellSentence, groupSentence } from '../texts/coverageSentence';
import { groupName } from '../texts/groupName';
import { CellButton } from './CellButton';
import type { MapRow } from './mapRows';
import { RareMark } from './RareMark';
import { useMapStyles } from './useMapStyles';

interface Props {
  readonly row: MapRow;
  readonly place: (column: number) => { readonly tabIndex: number; readonly onFocus: () => void };
}

/** One department: its name, a cell a level, and all together. */
export function ReachMapRow({ row: { group, cells }, place }: Props) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { picture, openPeople } = useTab();
  const { windowDays } = picture.reach;
  const openGroup = () => openPeople(groupTopic(i18n, group, windowDays));
  const cell = (of: CellReach | null, i: number) =>
    of === null ? (
      <td key={LEVELS[i]} className={styles.empty}>
        <span aria-hidden>·</span>
      </td>
    ) : (
      <td key={of.level}>
        <CellButton
          coverage={of}
          sentence={cellSentence(i18n, of, group)}
          place={place(i + 1)}
          onOpen={() => openPeople(cellTopic(i18n, of, group))}
        />
      </td>
    );
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <button type="button" className={styles.rowButton} onClick={openGroup} {...place(0)}>
          <span>{groupName(i18n, group.name, group.kind)}</span>
          {group.rarelyMet && <RareMark />}
          {group.own && (
            <span className={styles.own}>{i18n._({ id: 'map.own', message: 'yours' })}</span>
          )}
        </button>
      </th>
      {cells.map(cell)}
      <td>
        <CellButton
          plain
          coverage={group}
          sentence={groupSentence(i18n, group, windowDays)}
          place={place(cells.length + 1)}
          onOpen={openGroup}
        />
      </td>
    </tr>
  );
}
