import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { OwnContribution } from '../model/teamService';

/** Told to everybody who contributes where the administrator lets smaller groups be shown than usual. */
export function SmallGroupsNotice({ rules }: Pick<OwnContribution, 'rules'>) {
  const { i18n } = useLingui();
  if (!rules.belowUsual) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        {i18n._({
          id: 'contribution.small',
          message:
            'Your administrator lets figures of {minimum} people be shown; usual are {usual}.',
          values: { minimum: rules.minimumContributors, usual: rules.usualMinimum },
        })}
      </MessageBarBody>
    </MessageBar>
  );
}
