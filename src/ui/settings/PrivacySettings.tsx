import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useTab } from '../parts/TabContext';
import { PermissionList } from '../start/PermissionList';
import { windowName } from '../../texts/names/choices';
import { ForgetEverything } from './forget/ForgetEverything';
import { KeptRows } from './KeptRows';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is read, what is kept here, and how to take it away or delete it. */
export function PrivacySettings() {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const { actions, picture } = useTab();
  const period = windowName(i18n, picture.reach.windowDays);
  return (
    <SettingsSection title={t({ id: 'settings.privacy', message: 'Privacy' })}>
      <Text>
        {t({
          id: 'privacy.promise',
          message:
            'Everything is read with your own permissions and worked out on this device. Nothing goes anywhere else, except what you allow yourself: answers that Teams and Outlook share through your own OneDrive, and a contribution to your team’s summary.',
        })}
      </Text>
      <PermissionList />
      <KeptRows />
      <Text>
        {t({
          id: 'privacy.export.period',
          message: `Your figures are those of the period chosen on Overview: ${period}. Everything kept here is every row: people, meetings, settings and answers.`,
        })}
      </Text>
      <div className={styles.row}>
        <Button onClick={() => void actions.exportData('json')}>
          {t({ id: 'privacy.exportJson', message: 'Export my figures (JSON)' })}
        </Button>
        <Button onClick={() => void actions.exportData('csv')}>
          {t({ id: 'privacy.exportCsv', message: 'Export my figures (CSV)' })}
        </Button>
        <Button onClick={() => void actions.exportData('kept')}>
          {t({ id: 'privacy.exportKept', message: 'Export everything kept here (JSON)' })}
        </Button>
      </div>
      <ForgetEverything />
    </SettingsSection>
  );
}
