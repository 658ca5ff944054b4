import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { problemWords } from '../../texts/reading/problems';
import type { TabActions } from '../../model/commands';
import type { TabProblem } from '../../model/problem';
import { moveFocusTo } from '../parts/focus';
import { Heading } from '../parts/Heading';
import { CentredPage, Wordmark } from '../start/CentredPage';
import { ConfigFaults } from './ConfigFaults';
import { ConsentHelp } from './ConsentHelp';

const useProblemDetailsStyles = makeStyles({
  details: {
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    userSelect: 'text',
  },
});

/** Error code and request id, to give to an administrator; no personal data. */
export function ProblemDetails({ problem }: { readonly problem: TabProblem }) {
  const { t } = useLingui();
  const styles = useProblemDetailsStyles();
  const code = problem.kind === 'unexpected' ? problem.code : null;
  const requestId = 'requestId' in problem ? problem.requestId : null;
  return (
    <>
      {code !== null && (
        <Text size={200} className={styles.details}>
          {t({ id: 'details.code', message: `Code: ${code}` })}
        </Text>
      )}
      {requestId !== null && (
        <Text size={200} className={styles.details}>
          {t({ id: 'details.requestId', message: `Request id: ${requestId}` })}
        </Text>
      )}
    </>
  );
}

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
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => moveFocusTo(heading.current), [problem.kind]);
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
            {t({ id: 'problem.limited', message: 'Use the limited mode' })}
          </Button>
        )}
        <Button appearance="subtle" onClick={() => actions.trySample()}>
          {t({ id: 'firstRun.sample', message: 'Try with sample data' })}
        </Button>
      </div>
      <ProblemDetails problem={problem} />
    </CentredPage>
  );
}

function MainButton({ problem, actions }: Props) {
  const { t } = useLingui();
  const signIn = problem.kind === 'signInNeeded' || problem.kind === 'popupBlocked';
  return (
    <Button appearance="primary" onClick={() => (signIn ? actions.signIn() : actions.retry())}>
      {signIn
        ? t({ id: 'problem.signIn', message: 'Sign in' })
        : t({ id: 'problem.retry', message: 'Try again' })}
    </Button>
  );
}
