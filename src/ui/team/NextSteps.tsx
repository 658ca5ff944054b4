import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { OwnAccount } from '../../insight/teamSummary/ownAccount';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { InvitationCard } from './InvitationCard';
import { useTeamStyles } from './useTeamStyles';

/** Ready actions against the gaps: whom to ask to which team meeting. */
export function NextSteps({ account }: { readonly account: OwnAccount }) {
  const { i18n } = useLingui();
  const styles = useTeamStyles();
  const id = useId();
  return (
    <Surface labelledBy={id} className={styles.part}>
      <Heading as="h2" look="subtitle2" id={id}>
        {i18n._({ id: 'team.steps.title', message: 'Doors you could open yourself' })}
      </Heading>
      {account.invitations.length === 0 ? (
        <Text>
          {i18n._({
            id: 'team.steps.none',
            message: 'There is nobody to invite right now: no door is closed.',
          })}
        </Text>
      ) : (
        account.invitations.map((invitation) => (
          <InvitationCard key={invitation.personId} invitation={invitation} />
        ))
      )}
    </Surface>
  );
}
