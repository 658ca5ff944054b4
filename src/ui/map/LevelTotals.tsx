import { mergeClasses } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { everybodyTopic, levelTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';
import { everybodySentence, levelSentence } from '../texts/coverageSentence';
import { everybody } from '../texts/coverageFigures';
import { CellButton } from './CellButton';
import { gridPlace, type GridRow } from './gridPlace';
import { RareMark } from './RareMark';
import { shownLevels } from './shownLevels';
import { useMapStyles } from './useMapStyles';

/** The last row: every level over all departments, with a mark where it is rarely met, and the sum. */
export function LevelTotals(grid: GridRow) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { picture, openPeople } = useTab();
  const { windowDays } = picture.reach;
  const shown = shownLevels(picture.reach);
  const levels = picture.reach.levels.filter(({ level }) => shown.includes(level));
  const all = everybody(picture.reach);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.rowHeader, styles.everybody)}>
        {i18n._({ id: 'map.allDepartments', message: 'Everybody' })}
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
