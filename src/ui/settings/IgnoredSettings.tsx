import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { SettingFault } from '../model/tabProblem';
import { faultSentence } from '../texts/faultSentence';
import { listOf } from '../texts/listOf';

/** For administrators: settings of the deployment that are wrong, for which the usual ones hold. */
export function IgnoredSettings({ faults }: { readonly faults: readonly SettingFault[] }) {
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
