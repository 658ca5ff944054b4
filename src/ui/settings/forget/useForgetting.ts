import { useCallback, useState } from 'react';
import type { TeamResult, TeamTrouble } from '../../../model/teamService';
import { useQuery } from '../../parts/useQuery';
import { useTab } from '../../parts/TabContext';

/** What the team-summary service keeps of the person, as far as it could be asked. */
export type AtService = 'nothing' | 'asking' | 'kept' | 'unknown';

/** Deletes what is kept here, and before that what the service keeps, if it does and that is wished. */
export function useForgetting() {
  const { actions, team = null } = useTab();
  const [attempt, setAttempt] = useState(0);
  const [alsoThere, setAlsoThere] = useState(true);
  const [refused, setRefused] = useState<TeamTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const [shareLeft, setShareLeft] = useState(false);
  const [isStuck, setStuck] = useState(false);
  const ask = useCallback(
    () => (team === null ? Promise.resolve(null) : team.own().catch(unexpectedTeamTrouble)),
    [team],
  );
  const { value: answer, waiting } = useQuery(ask, attempt);
  const asking = waiting && team !== null && refused === null;
  const atService = asking ? 'asking' : atServiceOf(answer, refused !== null);
  const askedInVain = answer?.kind === 'trouble' ? answer.trouble : null;

  const forget = async () => {
    setBusy(true);
    if (team !== null && (asking || (atService === 'kept' && alsoThere))) {
      const withdrawn = await team.withdraw().catch(unexpectedTeamTrouble);
      setRefused(withdrawn.kind === 'trouble' ? withdrawn.trouble : null);
      if (withdrawn.kind === 'trouble') return setBusy(false);
    }
    try {
      if (await actions.forgetEverything(shareLeft ? 'here' : 'everywhere')) return;
      setShareLeft(true);
      setStuck(false);
    } catch {
      // The device says no more than that it does not let go.
      setStuck(true);
    }
    setBusy(false);
  };

  return {
    ...{ atService, alsoThere, setAlsoThere, busy, shareLeft, isStuck },
    trouble: refused ?? askedInVain,
    forget: () => void forget(),
    askAgain: () => {
      setRefused(null);
      setAttempt(attempt + 1);
    },
  };
}

function atServiceOf(
  answer: TeamResult<{ readonly contribution: object | null }> | null,
  refused: boolean,
): AtService {
  if (answer === null) return refused ? 'unknown' : 'nothing';
  if (answer.kind === 'trouble') return 'unknown';
  return answer.value.contribution === null ? 'nothing' : 'kept';
}

/** A fault of ours is shown too, not swallowed. */
function unexpectedTeamTrouble(error: unknown): TeamResult<never> {
  const code = error instanceof Error ? error.message : String(error);
  return { kind: 'trouble', trouble: { kind: 'unexpected', code } };
}
