import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import type { Whose } from '../model/teamService';
import { useTab } from '../shell/TabContext';
import { ReleasePart } from './ReleasePart';
import { useTeamStyles } from './useTeamStyles';

interface Props {
  readonly whose: Whose;
  /** What stands between this page and the service is said above already. */
  readonly toldAbove?: boolean;
}

/** The figures of a team: the manager's page, the same for the manager and the members. */
export function ReleaseSection({ whose, toldAbove = false }: Props) {
  const { i18n } = useLingui();
  const styles = useTeamStyles();
  const id = useId();
  const { team = null, picture } = useTab();
  const [manager] = picture.branches;
  if (team === null && whose === 'manager') return null;
  return (
    <Surface labelledBy={id} className={styles.part}>
      <div>
        <Heading as="h2" look="subtitle2" id={id}>
          {whose === 'mine'
            ? i18n._({ id: 'release.mine', message: 'What your team has contributed' })
            : i18n._({ id: 'release.manager', message: 'What your manager sees' })}
        </Heading>
        <Text className={styles.quiet}>
          {i18n._({
            id: 'release.note',
            message:
              'You and every member of the team see these same figures. They are rounded and slightly blurred at random, so that nobody can be worked out.',
          })}
        </Text>
      </div>
      {team === null && (
        <Text>
          {i18n._({
            id: 'release.noService',
            message:
              'Your administrator has not set up the team-summary service. What stands above comes from your own calendar and needs none.',
          })}
        </Text>
      )}
      {team !== null && whose === 'manager' && manager === undefined && (
        <Text>
          {i18n._({
            id: 'release.noManager',
            message: 'The directory names no manager of yours, so there is no page to show.',
          })}
        </Text>
      )}
      {team !== null && (whose === 'mine' || manager !== undefined) && (
        <ReleasePart team={team} whose={whose} toldAbove={toldAbove} />
      )}
    </Surface>
  );
}
