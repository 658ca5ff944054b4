import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { DoorDepartment, Doorway } from '../../../insight/team/doorway';
import { groupName } from '../../../texts/names/groups';
import { shortLevelName } from '../../../texts/names/levels';
import { doorTopic } from '../../../texts/team/doors';
import { CellButton } from '../../map/CellButton';
import { useMapStyles } from '../../map/useMapStyles';
import { useTab } from '../../parts/TabContext';

/** Most guests first, then the largest; the own department and leftovers last. */
export function doorRows({ departments }: Doorway): readonly DoorDepartment[] {
  return departments.toSorted(
    (a, b) => rank(a) - rank(b) || b.guests - a.guests || b.people - a.people,
  );
}

function rank({ kind, own }: DoorDepartment): number {
  if (kind !== 'named') return 2;
  return own ? 1 : 0;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  chips: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly doorway: Doorway;
  readonly labelledBy: string;
}

/** The map on a narrow page: one department per row, a chip for each of its levels. */
export function DoorList({ doorway, labelledBy }: Props) {
  const { i18n } = useLingui();
  const styles = { ...useMapStyles(), ...useStyles() };
  const { openPeople } = useTab();
  const chip = (department: DoorDepartment, level: DoorDepartment['levels'][number]) => {
    const topic = doorTopic(i18n, department, level);
    return (
      <CellButton
        key={level.level}
        coverage={{ met: level.guests, colleagues: level.people }}
        label={shortLevelName(i18n, level.level)}
        sentence={topic.sentence}
        onOpen={() => openPeople(topic)}
      />
    );
  };
  return (
    <ul aria-labelledby={labelledBy} className={styles.list}>
      {doorRows(doorway).map((department) => (
        <li key={department.group} className={styles.item}>
          <span className={styles.rowName}>
            <Text weight="semibold">{groupName(i18n, department.name, department.kind)}</Text>
            <Text size={200} className={styles.own}>
              {i18n.number(department.guests)}/{i18n.number(department.people)}
            </Text>
          </span>
          <div className={styles.chips}>
            {department.levels
              .filter(({ people }) => people > 0)
              .map((level) => chip(department, level))}
          </div>
        </li>
      ))}
    </ul>
  );
}
