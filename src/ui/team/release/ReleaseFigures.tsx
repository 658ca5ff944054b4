import { Text } from '@fluentui/react-components';
import { ph, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Released, Whose } from '../../../model/teamService';
import { groupingName } from '../../../texts/names/choices';
import { levelName } from '../../../texts/names/levels';
import { monthWords } from '../../../texts/language/days';
import { CoffeeBreaks } from './CoffeeBreaks';
import { ReleaseTable } from './ReleaseTable';
import { ReleaseTiles } from './ReleaseTiles';
import { ThinDepartments } from './ThinDepartments';
import { useTab } from '../../parts/TabContext';
import { useTeamStyles } from '../useTeamStyles';

interface Props {
  readonly release: Released;
  readonly whose: Whose;
}

/** A release: its three figures, the thin spots, for the manager what to do about them, and the map by department and by level. */
export function ReleaseFigures({ release, whose }: Props) {
  const { t, i18n } = useLingui();
  const styles = useTeamStyles();
  const { month, since, contributors, departments, levels } = release;
  const own = useTab().picture.reach.departments.find((department) => department.own);
  return (
    <>
      <Text>
        {t({
          id: 'release.about',
          message: `${ph({ month: monthWords(i18n, month) })}. ${plural(contributors, { one: '# person has', other: '# people have' })} contributed; the same people since ${ph({ since: monthWords(i18n, since) })}.`,
        })}
      </Text>
      <ReleaseTiles release={release} />
      <ThinDepartments release={release} />
      {whose === 'mine' && <CoffeeBreaks release={release} />}
      <div className={styles.columns}>
        <ReleaseTable
          caption={t({ id: 'release.departments', message: 'By department' })}
          of={groupingName(i18n, 'department')}
          // That a team knows its own department says nothing.
          rows={departments.filter(({ name }) => name !== own?.name)}
        />
        <ReleaseTable
          caption={t({ id: 'release.levels', message: 'By level' })}
          of={t({ id: 'release.level', message: 'Level' })}
          rows={levels.map(({ level, ...pair }) => ({ name: levelName(i18n, level), ...pair }))}
        />
      </div>
    </>
  );
}
