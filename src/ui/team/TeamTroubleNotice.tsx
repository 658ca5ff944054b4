import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { TeamService, TeamTrouble } from '../../model/teamService';
import { teamTroubleWords } from '../../texts/team/teamTrouble';

interface Props {
  readonly trouble: TeamTrouble;
  readonly team: TeamService;
  readonly onAgain: () => void;
}

/** What stands in the way, and one thing to do about it. */
export function TeamTroubleNotice({ trouble, team, onAgain }: Props) {
  const { t, i18n } = useLingui();
  const [refused, setRefused] = useState<TeamTrouble | null>(null);
  const signIn = () => {
    team.signIn().then(
      (answer) => (answer.kind === 'ok' ? onAgain() : setRefused(answer.trouble)),
      (error: unknown) => setRefused({ kind: 'unexpected', code: String(error) }),
    );
  };
  const shown = refused ?? trouble;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{teamTroubleWords(i18n, shown)}</MessageBarBody>
      <MessageBarActions>
        {shown.kind === 'signInNeeded' && (
          <Button onClick={signIn}>{t({ id: 'problem.signIn', message: 'Sign in' })}</Button>
        )}
        {shown.kind !== 'signInNeeded' && shown.kind !== 'forbidden' && (
          <Button onClick={onAgain}>{t({ id: 'problem.retry', message: 'Try again' })}</Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
