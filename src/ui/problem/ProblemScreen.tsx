import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useEffect, useRef } from 'react';
import type { TabActions } from '../model/tabActions';
import type { TabProblem } from '../model/tabProblem';
import { CentredPage } from '../start/CentredPage';
import { Wordmark } from '../start/Wordmark';
import { ConfigFaults } from './ConfigFaults';
import { ConsentHelp } from './ConsentHelp';
import { ProblemDetails } from './ProblemDetails';
import { problemWords } from './problemWords';
import { Heading } from '../parts/Heading';
import { takeFocus } from '../parts/takeFocus';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly problem: TabProblem;
  readonly actions: TabActions;
}

/** What happened, what still works, and one thing to do. Never mistaken for an empty picture. */
export function ProblemScreen({ problem, actions }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(heading.current), [problem.kind]);
  const { what, works, todo } = problemWords(i18n, problem);
  return (
    <CentredPage>
      <Wordmark />
      <Heading as="h1" look="title2" ref={heading}>
        {what}
      </Heading>
      <Text size={400}>{todo}</Text>
      {problem.kind === 'consentNeeded' && <ConsentHelp problem={problem} />}
      {problem.kind === 'configuration' && <ConfigFaults faults={problem.faults} />}
      <Text className={styles.quiet}>{works}</Text>
      <div className={styles.buttons}>
        <MainButton problem={problem} actions={actions} />
        {problem.kind === 'consentNeeded' && problem.limitedPossible && (
          <Button onClick={() => actions.start('limited')}>
            {i18n._({ id: 'problem.limited', message: 'Use the limited mode' })}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => actions.trySample()}>
          {i18n._({ id: 'firstRun.sample', message: 'Try with sample data' })}
        </Button>
      </div>
      <ProblemDetails problem={problem} />
    </CentredPage>
  );
}

function MainButton({ problem, actions }: Props) {
  const { i18n } = useLingui();
  const signIn = problem.kind === 'signInNeeded' || problem.kind === 'popupBlocked';
  return (
    <Button appearance="primary" onClick={() => (signIn ? actions.signIn() : actions.retry())}>
      {signIn
        ? i18n._({ id: 'problem.signIn', message: 'Sign in' })
        : i18n._({ id: 'problem.retry', message: 'Try again' })}
    </Button>
  );
}
