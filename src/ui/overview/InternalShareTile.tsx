import { Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Meter } from '../parts/Meter';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { shareName } from '../texts/shareName';
import { soFar } from '../texts/soFar';
import { FactTile } from './FactTile';

/** Time beyond the own team against time with people from outside; nothing without outside meetings. */
export function InternalShareTile() {
  const { i18n } = useLingui();
  const { reach, complete } = useTab().picture;
  const { internalShare } = reach;
  if (internalShare === null) return null;
  const { share, goal, internalHours, externalHours } = internalShare;
  const percent = (value: number) =>
    i18n.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const hours = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const name = shareName(i18n);
  return (
    <FactTile
      name={name}
      figure={percent(share)}
      note={complete ? goalSentence(i18n, share >= goal, percent(goal)) : soFar(i18n)}
      drawing={<Meter share={share} goal={goal} />}
      why={
        <Why what={name}>
          <Text>
            {i18n._({
              id: 'share.why.hours',
              message:
                '{internal} hours with colleagues outside your own team or with your managers, {external} hours with people from outside the company.',
              values: { internal: hours(internalHours), external: hours(externalHours) },
            })}
          </Text>
          <Text>
            {i18n._({
              id: 'share.why.goalShare',
              message:
                'At the goal, {goal} of these hours are with colleagues. You can change it in the settings.',
              values: { goal: percent(goal) },
            })}
          </Text>
          <Text>
            {i18n._({
              id: 'share.why.chart',
              message: 'The chart “How it develops” shows every 30 days on their own.',
            })}
          </Text>
        </Why>
      }
    />
  );
}

function goalSentence(i18n: I18n, reached: boolean, goal: string): string {
  return i18n._({
    id: 'share.goalReached',
    message: '{reached, select, yes {Goal {goal} · reached} other {Goal {goal} · not reached yet}}',
    values: { reached: reached ? 'yes' : 'no', goal },
  });
}
