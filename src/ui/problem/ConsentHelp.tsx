import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { TabProblem } from '../../model/problem';
import { CopyButton } from '../parts/CopyButton';
import { Surface } from '../parts/Surface';

const useStyles = makeStyles({
  help: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flexGrow: 1, minWidth: '200px' },
  },
});

interface Props {
  readonly problem: Extract<TabProblem, { kind: 'consentNeeded' }>;
}

/** The administrator's link to copy, and which permissions it is about. */
export function ConsentHelp({ problem: { adminConsentUrl, permissions } }: Props) {
  const { t } = useLingui();
  const styles = useStyles();
  return (
    <Surface className={styles.help}>
      <Text>
        {t({
          id: 'consent.permissions',
          message: `Missing: ${ph({ permissions: permissions.join(', ') })}`,
        })}
      </Text>
      {adminConsentUrl !== null && (
        <div className={styles.row}>
          <Field label={t({ id: 'consent.link', message: 'Link for your administrator' })}>
            <Input readOnly value={adminConsentUrl} />
          </Field>
          <CopyButton
            text={adminConsentUrl}
            label={t({ id: 'consent.copy', message: 'Copy link' })}
          />
        </div>
      )}
    </Surface>
  );
}
