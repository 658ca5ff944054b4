import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { PersonId } from '../../insight/units';
import type { Released } from '../model/teamService';
import { Heading } from '../parts/Heading';
import { useAnswered } from '../people/useAnswered';
import { useTab } from '../shell/TabContext';
import { CoffeeCard } from './CoffeeCard';
import { fewReach } from './fewReach';
import { useTeamStyles } from './useTeamStyles';

/** As many as can be acted on in a quarter. */
const MOST = 3;

/** Ready actions for a manager against what the release shows: whom to ask, from the manager's own picture. */
export function CoffeeBreaks({ release }: { readonly release: Released }) {
  const { i18n } = useLingui();
  const styles = useTeamStyles();
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.ownAccount(), [evidence]);
  const { value: account } = useAnswered(ask, picture.reach);
  // Who is asked through an own door above gets no second invitation here.
  const isAsked = (id: PersonId) =>
    account?.invitations.some(({ personId }) => personId === id) ?? false;
  const guestOf = (name: string) =>
    account?.guests.find(({ department, personId }) => department === name && !isAsked(personId)) ??
    null;
  const asked = fewReach(release)
    .flatMap((thin) => {
      const guest = guestOf(thin.name);
      return guest === null ? [] : [{ guest, thin }];
    })
    .slice(0, MOST);
  if (asked.length === 0) return null;
  return (
    <div className={styles.part}>
      <div>
        <Heading as="h3" look="subtitle2">
          {i18n._({ id: 'release.coffee.title', message: 'Bring two teams together' })}
        </Heading>
        <Text className={styles.quiet}>
          {i18n._({
            id: 'release.coffee.note',
            message:
              'A coffee break of both teams, drafted for whoever leads there. The draft tells none of these figures.',
          })}
        </Text>
      </div>
      <div className={styles.columns}>
        {asked.map(({ guest, thin }) => (
          <CoffeeCard key={guest.personId} guest={guest} thin={thin} />
        ))}
      </div>
    </div>
  );
}
