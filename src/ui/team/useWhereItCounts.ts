import { useCallback } from 'react';
import type { TeamService, Whose } from '../model/teamService';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';

/** Whose figures a contribution would be part of. */
export type WhereItCounts = 'team' | 'aboveOnly' | 'nowhere' | 'noManager';

/** Where the own contribution would count; null while that is being asked. */
export function useWhereItCounts(team: TeamService): WhereItCounts | null {
  const { picture } = useTab();
  const managers = picture.branches.length;
  const ask = useCallback(() => whereItCounts(team, managers), [team, managers]);
  const { value, failed } = useAnswered(ask, managers);
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
