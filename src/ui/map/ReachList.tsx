import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { cellTopic, groupTopic } from '../../texts/figures/peopleTopic';
import { useTab } from '../parts/TabContext';
import { cellSentence, coverageFigures } from '../../texts/figures/coverage';
import { groupName } from '../../texts/names/groups';
import { shortLevelName } from '../../texts/names/levels';
import { CellButton } from './CellButton';
import type { MapRow } from './mapRows';
import { RareMark } from './RareMark';
import { useMapStyles } from './useMapStyles';

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
  readonly rows: readonly MapRow[];
  readonly labelledBy: string;
}

/** The map on a narrow page: one department per row, a chip for each of its levels. */
export function ReachList({ rows, labelledBy }: Props) {
  const { i18n } = useLingui();
  const styles = { ...useMapStyles(), ...useStyles() };
  const { picture, openPeople } = useTab();
  const { windowDays } = picture.reach;
  return (
    <ul aria-labelledby={labelledBy} className={styles.list}>
      {rows.map(({ group, cells }) => (
        <li key={group.group} className={styles.item}>
          <button
            type="button"
            className={styles.rowButton}
            onClick={() => openPeople(groupTopic(i18n, group, windowDays))}
          >
            <Text weight="semibold">{groupName(i18n, group.name, group.kind)}</Text>
            <Text size={200} className={styles.own}>
              <bdi dir="ltr">{coverageFigures(i18n, group)}</bdi>
            </Text>
            {group.rarelyMet && <RareMark />}
          </button>
          <div className={styles.chips}>
            {cells.map(
              (cell) =>
                cell && (
                  <CellButton
                    key={cell.level}
                    coverage={cell}
                    label={shortLevelName(i18n, cell.level)}
                    sentence={cellSentence(i18n, cell, group)}
                    onOpen={() => openPeople(cellTopic(i18n, cell, group))}
                  />
                ),
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
