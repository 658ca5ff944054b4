import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { Suggestion } from '../../insight/reach';
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
  const { i18n } = useLingui();
  const styles = useStyles();
  const { departments, windowDays } = useTab().picture.reach;
  const group = departments.find(({ name }) => name === effect.department);
  const after = effect.known + people;
  const more = i18n._({
    id: 'effect.more',
    message:
      'One more in {department}, where you know {before, plural, one {# person} other {# people}}',
    values: { department: groupName(i18n, effect.department), before: effect.known },
  });
  return (
    <div className={styles.line}>
      <Dots known={Math.min(after, effect.goal)} goal={effect.goal} />
      <Text size={200}>
        {effect.known >= effect.goal
          ? more
          : i18n._({
              id: 'effect.sentence',
              message: 'Takes {department} from {before} to {after} of {goal}',
              values: {
                department: groupName(i18n, effect.department),
                before: effect.known,
                after,
                goal: effect.goal,
              },
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
