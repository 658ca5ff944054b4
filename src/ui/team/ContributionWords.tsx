import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import type { OwnContribution } from '../model/teamService';

/** In words: what a contribution holds, who knows whose it is, and where it counts. */
export function ContributionWords({ rules }: Pick<OwnContribution, 'rules'>) {
  const { i18n } = useLingui();
  return (
    <>
      <Text>
        {i18n._({
          id: 'contribution.holds',
          message:
            'A contribution says for each department and level whether you know nobody, 1–2 or 3 and more people there, in how many departments you know three, and your share of networking time in steps of 10 %.',
        })}
      </Text>
      <Text>
        {i18n._({
          id: 'contribution.identity',
          message:
            'The service also knows that it comes from you, to count each person once and to let you withdraw. Your manager is never shown who has contributed, or what; only who administers the service’s database could see it.',
        })}
      </Text>
      <Text>
        {i18n._({
          id: 'contribution.counts',
          message:
            'It counts in the next monthly figures of your manager’s team and of everybody below each manager above. A team of fewer than {minimum} people gets no figures of its own.',
          values: { minimum: rules.minimumContributors },
        })}
      </Text>
    </>
  );
}
