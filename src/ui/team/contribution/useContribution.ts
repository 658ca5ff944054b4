import { useCallback, useEffect, useState } from 'react';
import { useQuery } from '../../parts/useQuery';
import type {
  OwnContribution,
  TeamResult,
  TeamService,
  TeamTrouble,
} from '../../../model/teamService';
import { useTab } from '../../parts/TabContext';

/** What has just been done, to be said once. */
export type ContributionDone = 'contributed' | 'withdrawn' | null;

/** The own contribution as the service keeps it, what would be sent now, and the two presses. */
export function useContribution(team: TeamService) {
  const { picture } = useTab();
  const askPreview = useCallback(() => team.preview(), [team]);
  const preview = useQuery(askPreview, picture.reach);
  const [own, setOwn] = useState<OwnContribution | null>(null);
  const [trouble, setTrouble] = useState<TeamTrouble | null>(null);
  const [busy, setBusy] = useState(true);
  const [done, setDone] = useState<ContributionDone>(null);

  const run = useCallback(
    async (asking: Promise<TeamResult<OwnContribution>>, said: ContributionDone) => {
      setBusy(true);
      const answer = await asking.catch(unexpectedTeamTrouble);
      if (answer.kind === 'ok') setOwn(answer.value);
      setTrouble(answer.kind === 'ok' ? null : answer.trouble);
      setDone(answer.kind === 'ok' ? said : null);
      setBusy(false);
    },
    [],
  );
  const load = useCallback(() => void run(team.own(), null), [run, team]);
  useEffect(load, [load]);

  return {
    ...{ own, trouble, busy, done, load },
    preview: preview.value,
    previewWaiting: preview.waiting,
    contribute: (bytes: string, revision: number) =>
      void run(team.contribute(bytes, revision), 'contributed'),
    withdraw: () => void run(team.withdraw(), 'withdrawn'),
  };
}

/** A fault of ours is shown too, not swallowed. */
function unexpectedTeamTrouble(error: unknown): TeamResult<never> {
  const code = error instanceof Error ? error.message : String(error);
  return { kind: 'trouble', trouble: { kind: 'unexpected', code } };
}

export type ContributionState = ReturnType<typeof useContribution>;
