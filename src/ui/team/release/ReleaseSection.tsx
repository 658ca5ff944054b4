import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useId, useState } from 'react';
import type {
  Release,
  ReleaseScope,
  TeamResult,
  TeamService,
  Whose,
} from '../../../model/teamService';
import { Heading } from '../../parts/Heading';
import { SelectField } from '../../parts/SelectField';
import { Surface } from '../../parts/Surface';
import { useTab } from '../../parts/TabContext';
import { useQuery } from '../../parts/useQuery';
import { Waiting } from '../../parts/Waiting';
import { TeamTroubleNotice } from '../TeamTroubleNotice';
import { useTeamStyles } from '../useTeamStyles';
import { NoRelease } from './NoRelease';
import { ReleaseFigures } from './ReleaseFigures';

interface ReleasePartProps {
  readonly team: TeamService;
  readonly whose: Whose;
  readonly toldAbove: boolean;
}

const FAULT: TeamResult<Release> = {
  kind: 'trouble',
  trouble: { kind: 'unexpected', code: 'page' },
};

/** Asks for the release of the people chosen, and shows it or why there is none. */
function ReleasePart({ team, whose, toldAbove }: ReleasePartProps) {
  const { t } = useLingui();
  const [scope, setScope] = useState<ReleaseScope>('direct');
  const [attempt, setAttempt] = useState(0);
  const ask = useCallback(() => team.release(whose, scope), [team, whose, scope]);
  const { value, failed } = useQuery(ask, `${attempt} ${toldAbove}`);
  const answer = failed ? FAULT : value;
  return (
    <>
      <SelectField<ReleaseScope>
        label={t({ id: 'release.scope', message: 'People' })}
        value={scope}
        choices={[
          {
            value: 'direct',
            label: t({ id: 'release.scope.direct', message: 'Direct reports' }),
          },
          {
            value: 'tree',
            label: t({ id: 'release.scope.tree', message: 'Everybody below' }),
          },
        ]}
        onChoose={setScope}
      />
      {answer === null && <Waiting />}
      {answer?.kind === 'trouble' && toldAbove && (
        <Text>
          {t({
            id: 'release.waitsForService',
            message: 'Figures come here as soon as the service answers.',
          })}
        </Text>
      )}
      {answer?.kind === 'trouble' && !toldAbove && (
        <TeamTroubleNotice
          trouble={answer.trouble}
          team={team}
          onAgain={() => setAttempt(attempt + 1)}
        />
      )}
      {answer?.kind === 'ok' &&
        (answer.value.state === 'released' ? (
          <ReleaseFigures release={answer.value} whose={whose} />
        ) : (
          <NoRelease release={answer.value} whose={whose} />
        ))}
    </>
  );
}

interface Props {
  readonly whose: Whose;
  /** What stands between this page and the service is said above already. */
  readonly toldAbove?: boolean;
}

/** The figures of a team: the manager's page, the same for the manager and the members. */
export function ReleaseSection({ whose, toldAbove = false }: Props) {
  const { t } = useLingui();
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
            ? t({ id: 'release.mine', message: 'What your team has contributed' })
            : t({ id: 'release.manager', message: 'What your manager sees' })}
        </Heading>
        <Text className={styles.quiet}>
          {t({
            id: 'release.note',
            message:
              'You and every member of the team see these same figures. They are rounded and slightly blurred at random, so that nobody can be worked out.',
          })}
        </Text>
      </div>
      {team === null && (
        <Text>
          {t({
            id: 'release.noService',
            message:
              'Your administrator has not set up the team-summary service. What stands above comes from your own calendar and needs none.',
          })}
        </Text>
      )}
      {team !== null && whose === 'manager' && manager === undefined && (
        <Text>
          {t({
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
