import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { TabProblem } from '../model/tabProblem';

const useStyles = makeStyles({
  details: {
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    userSelect: 'text',
  },
});

/** Error code and request id, to give to an administrator; no personal data. */
export function ProblemDetails({ problem }: { readonly problem: TabProblem }) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const code = problem.kind === 'unexpected' ? problem.code : null;
  const requestId = 'requestId' in problem ? problem.requestId : null;
  return (
    <>
      {code !== null && (
        <Text size={200} className={styles.details}>
          {i18n._({ id: 'details.code', message: 'Code: {code}', values: { code } })}
        </Text>
      )}
      {requestId !== null && (
        <Text size={200} className={styles.details}>
          {i18n._({
            id: 'details.requestId',
            message: 'Request id: {requestId}',
            values: { requestId },
          })}
        </Text>
      )}
    </>
  );
}
