import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Dots } from '../parts/Dots';
import { EvidenceLink } from '../parts/EvidenceLink';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { soFar } from '../texts/soFar';
import { FactTile } from './FactTile';

/** One object, so that asking for it again is seen as the same question. */
const LEADERS = { leaders: true } as const;

/** Leaders who are known outside ego's own reporting line. */
export function LeadersTile() {
  const { i18n } = useLingui();
  const { reach, complete } = useTab().picture;
  const { leadersKnown, leadersGoal, leadersNew } = reach.headline;
  const name = i18n._({ id: 'leaders.name', message: 'Leaders you know' });
  return (
    <FactTile
      name={name}
      figure={i18n._({
        id: 'leaders.figure',
        message: '{known}, goal {goal}',
        values: { known: i18n.number(leadersKnown), goal: i18n.number(leadersGoal) },
      })}
      note={
        complete
          ? i18n._({
              id: 'leaders.new',
              message: '{count, plural, =0 {None new in this period} other {# new in this period}}',
              values: { count: leadersNew },
            })
          : soFar(i18n)
      }
      drawing={<Dots known={leadersKnown} goal={leadersGoal} />}
      why={
        <Why what={name}>
          <Text>
            {i18n._({
              id: 'leaders.why',
              message:
                'People at director level or above, outside your own reporting line, whom you know from small or repeated meetings.',
            })}
          </Text>
          <EvidenceLink topic={{ title: name, sentence: '', filter: LEADERS }} />
        </Why>
      }
    />
  );
}
