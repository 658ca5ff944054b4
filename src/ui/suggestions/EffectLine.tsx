import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Suggestion } from '../../insight/advice/suggestion';
import { Dots } from '../parts/Dots';
import { EvidenceLink } from '../parts/EvidenceLink';
import { HelpButton } from '../parts/LabelWithHelp';
import { groupTopic } from '../../texts/figures/peopleTopic';
import { useTab } from '../parts/TabContext';
import { depthSentence } from '../../texts/figures/coverage';
import { groupName } from '../../texts/names/groups';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface Props {
  readonly effect: Suggestion['effect'];
  /** How many there are to meet: the third of a lunch is of the same department. */
  readonly people: number;
}

/** What meeting this person would change: "Takes Finance from 2 to 3 of 3". */
export function EffectLine({ effect, people }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { departments, windowDays } = useTab().picture.reach;
  const group = departments.find(({ name }) => name === effect.department);
  const after = effect.known + people;
  const department = groupName(i18n, effect.department);
  const before = effect.known;
  const more = t({
    id: 'effect.more',
    message: `One more in ${department}, where you know ${plural(before, { one: '# person', other: '# people' })}`,
  });
  return (
    <div className={styles.line}>
      <Dots known={Math.min(after, effect.goal)} goal={effect.goal} />
      <Text size={200}>
        {effect.known >= effect.goal
          ? more
          : t({
              id: 'effect.sentence',
              message: `Takes ${ph({ department: groupName(i18n, effect.department) })} from ${ph({ before: effect.known })} to ${after} of ${ph({ goal: effect.goal })}`,
            })}
      </Text>
      {group && (
        <HelpButton what={groupName(i18n, group.name, group.kind)}>
          <Text>{depthSentence(i18n, group, effect.goal)}</Text>
          <EvidenceLink topic={groupTopic(i18n, group, windowDays)} />
        </HelpButton>
      )}
    </div>
  );
}
