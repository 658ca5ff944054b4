import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
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
  const { i18n } = useLingui();
  const styles = useStyles();
  return (
    <Surface className={styles.help}>
      <Text>
        {i18n._({
          id: 'consent.permissions',
          message: 'Missing: {permissions}',
          values: { permissions: permissions.join(', ') },
        })}
      </Text>
      {adminConsentUrl !== null && (
        <div className={styles.row}>
          <Field label={i18n._({ id: 'consent.link', message: 'Link for your administrator' })}>
            <Input readOnly value={adminConsentUrl} />
          </Field>
          <CopyButton
            text={adminConsentUrl}
            label={i18n._({ id: 'consent.copy', message: 'Copy link' })}
          />
        </div>
      )}
    </Surface>
  );
}
