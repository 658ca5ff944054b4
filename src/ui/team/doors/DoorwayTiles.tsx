import { Text } from '@fluentui/react-components';
import { msg, ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { OwnAccount } from '../../../insight/team/ownAccount';
import type { OneToOneRhythm } from '../../../insight/team/teamMeetings';
import { windowName } from '../../../texts/names/choices';
import { EvidenceLink } from '../../parts/EvidenceLink';
import { FactTile } from '../../parts/FactTile';
import { HelpButton } from '../../parts/LabelWithHelp';
import { Meter } from '../../parts/Meter';
import { useTab } from '../../parts/TabContext';
import { useTeamStyles } from '../useTeamStyles';

/** "4 of 7 had one in the last 28 days": two numbers, no names behind them. */
function RhythmTile({ rhythm: { had, of, days } }: { readonly rhythm: OneToOneRhythm }) {
  const { t, i18n } = useLingui();
  const name = t({ id: 'team.rhythm.name', message: 'One-to-ones' });
  const some = i18n.number(had);
  const all = i18n.number(of);
  return (
    <FactTile
      name={name}
      figure={t({ id: 'team.outOf', message: `${some} of ${all}` })}
      note={t({
        id: 'team.rhythm.note',
        message: `of your direct reports had one in the last ${days} days`,
      })}
      drawing={<Meter share={had / of} goal={1} />}
      why={
        <HelpButton what={name}>
          <Text>
            {t({
              id: 'team.rhythm.why',
              message:
                'A one-to-one is a meeting of you and one direct report, alone. Only these two numbers are worked out; who it was is kept nowhere and shown nowhere.',
            })}
          </Text>
        </HelpButton>
      }
    />
  );
}

/** One object, so that asking for it again is seen as the same question. */
const GUESTS = { guests: true } as const;

/** One-to-ones, meetings with guests, departments that came. */
export function DoorwayTiles({ account }: { readonly account: OwnAccount }) {
  const styles = useTeamStyles();
  return (
    <div className={styles.tiles}>
      <RhythmTile rhythm={account.oneToOnes} />
      <MeetingsTile doorway={account.doorway} />
      <DepartmentsTile doorway={account.doorway} />
    </div>
  );
}

type DoorwayProps = Pick<OwnAccount, 'doorway'>;

function MeetingsTile({ doorway: { meetings, withGuests } }: DoorwayProps) {
  const { t, i18n } = useLingui();
  const { windowDays } = useTab().picture.reach;
  const name = t({ id: 'team.meetings.name', message: 'Team meetings with guests' });
  const period = windowName(i18n, windowDays);
  return (
    <FactTile
      name={name}
      figure={outOf(i18n, withGuests, meetings)}
      note={t({
        id: 'team.meetings.note',
        message: `had somebody from outside your team, in ${period}`,
      })}
      why={
        <HelpButton what={name}>
          <Text>
            {t({
              id: 'team.meetings.why',
              message:
                'A team meeting is a meeting of you and at least two of your direct reports, whoever invited. A guest is anybody who does not report to you, directly or further down.',
            })}
          </Text>
          <EvidenceLink topic={{ title: name, sentence: '', filter: GUESTS }} />
        </HelpButton>
      }
    />
  );
}

function DepartmentsTile({ doorway: { departments } }: DoorwayProps) {
  const { t, i18n } = useLingui();
  const others = departments.filter(({ kind, own }) => kind === 'named' && !own);
  const came = others.filter(({ guests }) => guests > 0);
  const name = t({ id: 'team.departments.name', message: 'Departments that came' });
  return (
    <FactTile
      name={name}
      figure={outOf(i18n, came.length, others.length)}
      note={t({
        id: 'team.departments.note',
        message: 'other departments had somebody in your team meetings',
      })}
      why={
        <HelpButton what={name}>
          <Text>
            {t({
              id: 'team.departments.why',
              message: 'One guest is enough. The map below shows how many, and at which levels.',
            })}
          </Text>
          <EvidenceLink topic={{ title: name, sentence: '', filter: GUESTS }} />
        </HelpButton>
      }
    />
  );
}

type Words = ReturnType<typeof useLingui>['i18n'];

function outOf(i18n: Words, some: number, all: number): string {
  return i18n._(
    msg({
      id: 'team.outOf',
      message: `${ph({ some: i18n.number(some) })} of ${ph({ all: i18n.number(all) })}`,
    }),
  );
}
