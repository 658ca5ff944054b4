import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { lazy, Suspense } from 'react';
import { listOf } from '../../texts/language/listOf';
import { faultSentence } from '../../texts/reading/problems';
import type { SettingFault } from '../../model/problem';
import { Heading } from '../parts/Heading';
import { useTab } from '../parts/TabContext';
import { Waiting } from '../parts/Waiting';
import { FocusSettings } from './FocusSettings';
import { GoalSettings } from './GoalSettings';
import { PictureSettings } from './PictureSettings';
import { PrivacySettings } from './PrivacySettings';

/** For administrators: settings of the deployment that are wrong, for which the usual ones hold. */
function IgnoredSettings({ faults }: { readonly faults: readonly SettingFault[] }) {
  const { i18n } = useLingui();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {i18n._({ id: 'config.ignored.title', message: 'For your administrator' })}
        </MessageBarTitle>
        {i18n._({
          id: 'config.ignored.body',
          message:
            'Not valid in config.json: {faults}. Until that is mended, the usual setting holds.',
          values: {
            faults: listOf(
              i18n,
              faults.map((fault) => faultSentence(i18n, fault)),
            ),
          },
        })}
      </MessageBarBody>
    </MessageBar>
  );
}

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
