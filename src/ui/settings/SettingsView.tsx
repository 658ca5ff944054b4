import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { lazy, Suspense } from 'react';
import { Waiting } from '../parts/Waiting';
import { FocusSettings } from './FocusSettings';
import { GoalSettings } from './GoalSettings';
import { IgnoredSettings } from './IgnoredSettings';
import { PictureSettings } from './PictureSettings';
import { PrivacySettings } from './PrivacySettings';
import { Heading } from '../parts/Heading';
import { useTab } from '../shell/TabContext';

const TeamSettings = lazy(async () => {
  const { TeamSettings } = await import(/* webpackChunkName: "team" */ '../team/TeamSettings');
  return { default: TeamSettings };
});

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
      <Suspense fallback={<Waiting />}>
        <TeamSettings />
      </Suspense>
    </div>
  );
}
