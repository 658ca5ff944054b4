import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { FocusSettings } from './FocusSettings';
import { GoalSettings } from './GoalSettings';
import { IgnoredSettings } from './IgnoredSettings';
import { PictureSettings } from './PictureSettings';
import { PrivacySettings } from './PrivacySettings';
import { Heading } from '../parts/Heading';
import { useTab } from '../shell/TabContext';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '720px',
    marginInline: 'auto',
  },
});

/** Everything that can be chosen, what is kept, and how to take it away. */
export function SettingsView() {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { ignoredSettings = [] } = useTab();
  return (
    <div className={styles.view}>
      <Heading as="h1" look="title2">
        {i18n._({ id: 'view.settings', message: 'Settings & privacy' })}
      </Heading>
      {ignoredSettings.length > 0 && <IgnoredSettings faults={ignoredSettings} />}
      <PictureSettings />
      <GoalSettings />
      <FocusSettings />
      <PrivacySettings />
    </div>
  );
}
