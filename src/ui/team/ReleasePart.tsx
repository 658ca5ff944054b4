import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useCallback, useState } from 'react';
import type { ReleaseScope, TeamAnswer, TeamService, Release, Whose } from '../model/teamService';
import { Waiting } from '../parts/Waiting';
import { useAnswered } from '../people/useAnswered';
import { SelectField } from '../settings/SelectField';
import { NoRelease } from './NoRelease';
import { ReleaseFigures } from './ReleaseFigures';
import { TeamTroubleNotice } from './TeamTroubleNotice';

interface Props {
  readonly team: TeamService;
  readonly whose: Whose;
  readonly toldAbove: boolean;
}

const FAULT: TeamAnswer<Release> = {
  kind: 'trouble',
  trouble: { kind: 'unexpected', code: 'page' },
};

/** Asks for the release of the people chosen, and shows it or why there is none. */
export function ReleasePart({ team, whose, toldAbove }: Props) {
  const { i18n } = useLingui();
  const [scope, setScope] = useState<ReleaseScope>('direct');
  const [attempt, setAttempt] = useState(0);
  const ask = useCallback(() => team.release(whose, scope), [team, whose, scope]);
  const { value, failed } = useAnswered(ask, `${attempt} ${toldAbove}`);
  const answer = failed ? FAULT : value;
  return (
    <>
      <SelectField<ReleaseScope>
        label={i18n._({ id: 'release.scope', message: 'People' })}
        value={scope}
        choices={[
          {
            value: 'direct',
            label: i18n._({ id: 'release.scope.direct', message: 'Direct reports' }),
          },
          {
            value: 'tree',
            label: i18n._({ id: 'release.scope.tree', message: 'Everybody below' }),
          },
        ]}
        onChoose={setScope}
      />
      {answer === null && <Waiting />}
      {answer?.kind === 'trouble' && toldAbove && (
        <Text>
          {i18n._({
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
