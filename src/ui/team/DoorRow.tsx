import { useLingui } from '@lingui/react';
import type { DoorDepartment } from '../../insight/teamSummary/doorway';
import { CellButton } from '../map/CellButton';
import { useMapStyles } from '../map/useMapStyles';
import { useTab } from '../shell/TabContext';
import { groupName } from '../texts/groupName';
import { doorTopic } from './doorTopic';

interface Props {
  readonly department: DoorDepartment;
  readonly place: (column: number) => { readonly tabIndex: number; readonly onFocus: () => void };
}

/** One department: its name, a cell a level, and all together. */
export function DoorRow({ department, place }: Props) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { openPeople } = useTab();
  const { levels, name, kind, own } = department;
  const cell = (level: DoorDepartment['levels'][number] | null, column: number) => {
    const { guests, people } = level ?? department;
    const topic = doorTopic(i18n, department, level);
    return (
      <td key={level?.level ?? 'all'} className={people === 0 ? styles.empty : undefined}>
        {people === 0 ? (
          <span aria-hidden>·</span>
        ) : (
          <CellButton
            plain={level === null}
            coverage={{ met: guests, colleagues: people }}
            sentence={topic.sentence}
            place={place(column)}
            onOpen={() => openPeople(topic)}
          />
        )}
      </td>
    );
  };
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <span className={styles.rowName}>
          <span>{groupName(i18n, name, kind)}</span>
          {own && <span className={styles.own}>{i18n._({ id: 'map.own', message: 'yours' })}</span>}
        </span>
      </th>
      {levels.map((level, i) => cell(level, i))}
      {cell(null, levels.length)}
    </tr>
  );
}
