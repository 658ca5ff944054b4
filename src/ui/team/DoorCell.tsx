import { useLingui } from '@lingui/react';
import type { DoorDepartment } from '../../insight/teamSummary/doorway';
import { CellButton, type CellPlace } from '../map/CellButton';
import { useMapStyles } from '../map/useMapStyles';
import { useTab } from '../shell/TabContext';
import { doorTopic } from './doorTopic';

interface Props {
  readonly department: DoorDepartment;
  /** Null for all levels together. */
  readonly level: DoorDepartment['levels'][number] | null;
  readonly place: CellPlace;
}

/** Guests from one level of a department, of the people there; a dot where there are none. */
export function DoorCell({ department, level, place }: Props) {
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
