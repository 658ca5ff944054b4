import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Meter } from '../parts/Meter';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { FactTile } from './FactTile';

/** Time with colleagues against time with people from outside; nothing without outside meetings. */
export function InternalShareTile() {
  const { i18n } = useLingui();
  const { internalShare } = useTab().picture.reach;
  if (internalShare === null) return null;
  const { share, goal, internalHours, externalHours } = internalShare;
  const percent = (value: number) =>
    i18n.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const hours = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const name = i18n._({ id: 'share.name', message: 'Time inside the company' });
  return (
    <FactTile
      name={name}
      figure={percent(share)}
      note={i18n._({
        id: 'share.goal',
        message: 'Goal {goal} of your time with customers and colleagues',
        values: { goal: percent(goal) },
      })}
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
              id: 'share.why.goal',
              message:
                'The goal means half as much time inside as outside. You can change it in the settings.',
            })}
          </Text>
        </Why>
      }
    />
  );
}
