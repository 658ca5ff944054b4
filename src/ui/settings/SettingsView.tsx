import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ph } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
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
  const { t, i18n } = useLingui();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {t({ id: 'config.ignored.title', message: 'For your administrator' })}
        </MessageBarTitle>
        {t({
          id: 'config.ignored.body',
          message: `Not valid in config.json: ${ph({
            faults: listOf(
              i18n,
              faults.map((fault) => faultSentence(i18n, fault)),
            ),
          })}. Until that is mended, the usual setting holds.`,
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
  const { t } = useLingui();
  const styles = useStyles();
  const { ignoredSettings = [] } = useTab();
  return (
    <div className={styles.view}>
      <Heading as="h1" look="title2">
        {t({ id: 'view.settings', message: 'Settings & privacy' })}
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
