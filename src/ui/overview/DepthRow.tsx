import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { DepartmentReach } from '../../insight/reach';
import { MAP_ID, MoreInMap } from '../parts/MoreInMap';
import { Dots } from '../parts/Dots';
import { groupTopic } from '../../texts/figures/peopleTopic';
import { useTab } from '../parts/TabContext';
import { depthSentence } from '../../texts/figures/coverage';
import { groupName } from '../../texts/names/groups';

/** Departments shown in the row; the map shows them all. */
const SHOWN = 8;

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
  },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How deep each department is: "Finance ●●○". */
export function DepthRow() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { picture, openPeople } = useTab();
  const { departments, headline, windowDays } = picture.reach;
  const others = departments
    .filter(({ own, kind }) => !own && kind === 'named')
    .toSorted((a, b) => b.known - a.known || b.colleagues - a.colleagues);
  const chip = (group: DepartmentReach) => (
    <li key={group.group}>
      <button
        type="button"
        className={styles.chip}
        aria-label={depthSentence(i18n, group, headline.deepGoal)}
        title={depthSentence(i18n, group, headline.deepGoal)}
        onClick={() => openPeople(groupTopic(i18n, group, windowDays))}
      >
        {groupName(i18n, group.name, group.kind)}
        <Dots known={group.known} goal={headline.deepGoal} />
      </button>
    </li>
  );
  return (
    <ul className={styles.row}>
      {others.slice(0, SHOWN).map(chip)}
      {others.length > SHOWN && picture.mode !== 'limited' && (
        <li>
          <MoreInMap count={others.length - SHOWN} map={MAP_ID} />
        </li>
      )}
    </ul>
  );
}
