import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { permissionNeeds } from '../../texts/reading/permissions';
import { Heading } from '../parts/Heading';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { marginBottom: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is read and why, permission by permission. */
export function PermissionList() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  return (
    <section>
      <Heading as="h2" look="subtitle2" className={styles.title}>
        {t({ id: 'permission.title', message: 'What is read, and why' })}
      </Heading>
      <ul className={styles.list}>
        {permissionNeeds(i18n).map(({ name, reads, purpose, administrator }) => (
          <li key={name} className={styles.item}>
            <Text weight="semibold">{reads}</Text>
            <Text>{purpose}</Text>
            <Text size={200} className={styles.quiet}>
              {administrator
                ? t({
                    id: 'permission.administrator',
                    message: `${name}, usually allowed by an administrator`,
                  })
                : name}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
