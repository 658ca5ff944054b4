import { Button, Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { OwnContribution, TeamService, Whose } from '../../../model/teamService';
import { useTab } from '../../parts/TabContext';
import { useQuery } from '../../parts/useQuery';
import { Waiting } from '../../parts/Waiting';
import { ContributionBytes } from './ContributionBytes';
import type { ContributionState } from './useContribution';

/** Whose figures a contribution would be part of. */
type WhereItCounts = 'team' | 'aboveOnly' | 'nowhere' | 'noManager';

/** Where the own contribution would count; null while that is being asked. */
function useWhereItCounts(team: TeamService): WhereItCounts | null {
  const { picture } = useTab();
  const managers = picture.branches.length;
  const ask = useCallback(() => whereItCounts(team, managers), [team, managers]);
  const { value, failed } = useQuery(ask, managers);
  return failed ? 'team' : value;
}

/** What the service cannot tell keeps nobody from contributing. */
async function whereItCounts(team: TeamService, managers: number): Promise<WhereItCounts> {
  if (managers === 0) return 'noManager';
  if (!(await isTooSmall(team, 'manager', 'direct'))) return 'team';
  if (managers > 1 || !(await isTooSmall(team, 'manager', 'tree'))) return 'aboveOnly';
  return 'nowhere';
}

async function isTooSmall(
  team: TeamService,
  whose: Whose,
  scope: 'direct' | 'tree',
): Promise<boolean> {
  const answer = await team.release(whose, scope);
  return answer.kind === 'ok' && answer.value.state === 'teamTooSmall';
}

interface Props {
  readonly team: TeamService;
  readonly inHand: ContributionState;
}

/** Nothing is kept: the exact bytes first, then the button; none where it would count nowhere. */
export function NotContributed({ team, inHand }: Props) {
  const { t, i18n } = useLingui();
  const { own, preview, previewWaiting, busy, contribute } = inHand;
  const counts = useWhereItCounts(team);
  if (preview === null || own === null) {
    if (previewWaiting) return null;
    return (
      <Text>
        {t({
          id: 'contribution.incomplete',
          message:
            'You can contribute once your calendar and the directory have been read completely.',
        })}
      </Text>
    );
  }
  if (counts === null) return <Waiting />;
  if (counts === 'noManager') {
    return (
      <Text>
        {t({
          id: 'contribution.noManager',
          message: 'The directory names no manager of yours, so there is no team to contribute to.',
        })}
      </Text>
    );
  }
  if (counts === 'nowhere') return <Text>{nowhereSentence(i18n, own)}</Text>;
  return (
    <>
      {counts === 'aboveOnly' && (
        <Text weight="semibold">
          {t({
            id: 'contribution.aboveOnly',
            message: `Your team has fewer than ${ph({ minimum: own.rules.minimumContributors })} people, so it gets no figures of its own: what you contribute counts only in those of the larger teams above it.`,
          })}
        </Text>
      )}
      <ContributionBytes
        label={t({ id: 'contribution.bytes', message: 'Exactly this is sent' })}
        bytes={preview}
      />
      <div>
        <Button
          appearance={counts === 'team' ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => contribute(preview, own.revision)}
        >
          {t({ id: 'contribution.contribute', message: 'Contribute' })}
        </Button>
      </div>
    </>
  );
}

function nowhereSentence(i18n: I18n, { rules }: OwnContribution): string {
  const minimum = rules.minimumContributors;
  return i18n._(
    msg({
      id: 'contribution.nowhere',
      message: `There is nothing to contribute to: neither your team nor one above it has ${minimum} people, and smaller teams get no figures.`,
    }),
  );
}
