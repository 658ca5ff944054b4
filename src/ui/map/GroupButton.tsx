import { useLingui } from '@lingui/react';
import type { DepartmentReach } from '../../insight/reach';
import { groupName } from '../texts/groupName';
import type { CellPlace } from './CellButton';
import { RareMark } from './RareMark';
import { useMapStyles } from './useMapStyles';

interface Props {
  readonly group: DepartmentReach;
  readonly place: CellPlace;
  readonly onOpen: () => void;
}

/** The name of a department with its marks; opens the people in it. */
export function GroupButton({ group, place, onOpen }: Props) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  return (
    <button type="button" className={styles.rowButton} onClick={onOpen} {...place}>
      <span>{groupName(i18n, group.name, group.kind)}</span>
      {group.rarelyMet && <RareMark />}
      {group.own && (
        <span className={styles.own}>{i18n._({ id: 'map.own', message: 'yours' })}</span>
      )}
    </button>
  );
}
