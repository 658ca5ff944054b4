import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { OwnAccount } from '../../insight/teamSummary/ownAccount';
import { FactTile } from '../overview/FactTile';
import { EvidenceLink } from '../parts/EvidenceLink';
import { Why } from '../parts/Why';
import { useTab } from '../shell/TabContext';
import { windowName } from '../texts/choiceNames';
import { RhythmTile } from './RhythmTile';
import { useTeamStyles } from './useTeamStyles';

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
  const { i18n } = useLingui();
  const { windowDays } = useTab().picture.reach;
  const name = i18n._({ id: 'team.meetings.name', message: 'Team meetings with guests' });
  return (
    <FactTile
      name={name}
      figure={outOf(i18n, withGuests, meetings)}
      note={i18n._({
        id: 'team.meetings.note',
        message: 'had somebody from outside your team, in {period}',
        values: { period: windowName(i18n, windowDays) },
      })}
      why={
        <Why what={name}>
          <Text>
            {i18n._({
              id: 'team.meetings.why',
              message:
                'A team meeting is a meeting of you and at least two of your direct reports, whoever invited. A guest is anybody who does not report to you, directly or further down.',
            })}
          </Text>
          <EvidenceLink topic={{ title: name, sentence: '', filter: GUESTS }} />
        </Why>
      }
    />
  );
}

function DepartmentsTile({ doorway: { departments } }: DoorwayProps) {
  const { i18n } = useLingui();
  const others = departments.filter(({ kind, own }) => kind === 'named' && !own);
  const came = others.filter(({ guests }) => guests > 0);
  const name = i18n._({ id: 'team.departments.name', message: 'Departments that came' });
  return (
    <FactTile
      name={name}
      figure={outOf(i18n, came.length, others.length)}
      note={i18n._({
        id: 'team.departments.note',
        message: 'other departments had somebody in your team meetings',
      })}
      why={
        <Why what={name}>
          <Text>
            {i18n._({
              id: 'team.departments.why',
              message: 'One guest is enough. The map below shows how many, and at which levels.',
            })}
          </Text>
          <EvidenceLink topic={{ title: name, sentence: '', filter: GUESTS }} />
        </Why>
      }
    />
  );
}

type Words = ReturnType<typeof useLingui>['i18n'];

function outOf(i18n: Words, some: number, all: number): string {
  return i18n._({
    id: 'team.outOf',
    message: '{some} of {all}',
    values: { some: i18n.number(some), all: i18n.number(all) },
  });
}
