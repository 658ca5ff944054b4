import { mergeClasses } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { levelTopic } from '../people/peopleTopic';
import { useTab } from '../shell/TabContext';
import { levelGapSentence } from '../texts/coverageSentence';
import { CellButton } from './CellButton';
import { RareMark } from './RareMark';
import { useMapStyles } from './useMapStyles';

interface Props {
  readonly place: (column: number) => { readonly tabIndex: number; readonly onFocus: () => void };
}

/** The last row: every level over all departments, with a mark where it is rarely met. */
export function LevelTotals({ place }: Props) {
  const { i18n } = useLingui();
  const styles = useMapStyles();
  const { picture, openPeople } = useTab();
  const { levels, windowDays } = picture.reach;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.rowHeader, styles.everybody)}>
        {i18n._({ id: 'map.allDepartments', message: 'Everybody' })}
      </th>
      {levels.map((level, i) => (
        <td key={level.level} className={styles.levelTotal}>
          {level.headcount > 0 && (
            <CellButton
              plain
              coverage={level}
              sentence={levelGapSentence(i18n, level, windowDays)}
              place={place(i + 1)}
              onOpen={() => openPeople(levelTopic(i18n, level, windowDays))}
            />
          )}
          {level.rarelyMet && <RareMark short />}
        </td>
      ))}
      <td />
    </tr>
  );
}
