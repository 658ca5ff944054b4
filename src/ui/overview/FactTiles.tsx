import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, ph, plural, select } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { shareName } from '../../texts/figures/trend';
import { soFar } from '../../texts/reading/progress';
import { shownLevels } from '../map/mapRows';
import { Dots } from '../parts/Dots';
import { EvidenceLink } from '../parts/EvidenceLink';
import { FactTile } from '../parts/FactTile';
import { HelpButton } from '../parts/LabelWithHelp';
import { Meter } from '../parts/Meter';
import { useTab } from '../parts/TabContext';
import { TrendTile } from './TrendTile';

/** Time beyond the own team against time with people from outside; nothing without outside meetings. */
function InternalShareTile() {
  const { t, i18n } = useLingui();
  const { reach, complete } = useTab().picture;
  const { internalShare } = reach;
  if (internalShare === null) return null;
  const { share, goal, internalHours, externalHours } = internalShare;
  const percent = (value: number) =>
    i18n.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const hours = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const name = shareName(i18n);
  const internal = hours(internalHours);
  const external = hours(externalHours);
  return (
    <FactTile
      name={name}
      figure={percent(share)}
      note={complete ? goalSentence(i18n, share >= goal, percent(goal)) : soFar(i18n)}
      drawing={<Meter share={share} goal={goal} />}
      why={
        <HelpButton what={name}>
          <Text>
            {t({
              id: 'share.why.hours',
              message: `${internal} hours with colleagues outside your own team or with your managers, ${external} hours with people from outside the company.`,
            })}
          </Text>
          <Text>
            {t({
              id: 'share.why.goalShare',
              message: `At the goal, ${ph({ goal: percent(goal) })} of these hours are with colleagues. You can change it in the settings.`,
            })}
          </Text>
          <Text>
            {t({
              id: 'share.why.chart',
              message: 'The chart “How it develops” shows every 30 days on their own.',
            })}
          </Text>
        </HelpButton>
      }
    />
  );
}

function goalSentence(i18n: I18n, reached: boolean, goal: string): string {
  return i18n._(
    msg({
      id: 'share.goalReached',
      message: select(
        { reached: reached ? 'yes' : 'no' },
        {
          yes: `Goal ${goal} · reached`,
          other: `Goal ${goal} · not reached yet`,
        },
      ),
    }),
  );
}

/** One object, so that asking for it again is seen as the same question. */
const LEADERS = { leaders: true } as const;

/** Leaders who are known outside ego's own reporting line. */
function LeadersTile() {
  const { t, i18n } = useLingui();
  const { reach, complete } = useTab().picture;
  const { leadersKnown, leadersGoal, leadersNew } = reach.headline;
  const name = t({ id: 'leaders.name', message: 'Leaders you know' });
  const known = i18n.number(leadersKnown);
  const goal = i18n.number(leadersGoal);
  return (
    <FactTile
      name={name}
      figure={t({ id: 'leaders.figure', message: `${known}, goal ${goal}` })}
      note={
        complete
          ? t({
              id: 'leaders.new',
              message: plural(
                { count: leadersNew },
                { 0: 'None new in this period', other: '# new in this period' },
              ),
            })
          : soFar(i18n)
      }
      drawing={<Dots known={leadersKnown} goal={leadersGoal} />}
      why={
        <HelpButton what={name}>
          <Text>
            {t({
              id: 'leaders.why',
              message:
                'People at director level or above, outside your own reporting line, whom you know from small or repeated meetings.',
            })}
          </Text>
          <EvidenceLink topic={{ title: name, sentence: '', filter: LEADERS }} />
        </HelpButton>
      }
    />
  );
}

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The figures beside the headline. */
export function FactTiles() {
  const styles = useStyles();
  return (
    <div className={styles.tiles}>
      <TrendTile />
      <InternalShareTile />
      {/* Nobody can be told to be a leader where nobody's level is known. */}
      {shownLevels(useTab().picture.reach).length > 0 && <LeadersTile />}
    </div>
  );
}
