import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import type { PersonId } from '../../../insight/domain/units';
import type { Guest } from '../../../insight/team/guests';
import { coffeeText } from '../../../texts/letters/teamInvitation';
import { groupName } from '../../../texts/names/groups';
import type { Released } from '../../../model/teamService';
import { Heading } from '../../parts/Heading';
import { useTab } from '../../parts/TabContext';
import { useQuery } from '../../parts/useQuery';
import { GuestCard } from '../guests/GuestCard';
import { useGuestDraft } from '../guests/useGuestDraft';
import { useTeamStyles } from '../useTeamStyles';
import { fewKnowAnybody, thinlyReached, type ThinDepartment } from './ThinDepartments';

const COFFEE_MINUTES = 30;

interface Props {
  readonly guest: Guest;
  readonly thin: ThinDepartment;
}

/** A coffee break with the team of somebody whose department few of the own team know. */
function CoffeeCard({ guest, thin }: Props) {
  const { t, i18n } = useLingui();
  const draft = useGuestDraft(guest, {
    form: 'coffee',
    minutes: COFFEE_MINUTES,
    textOf: coffeeText,
    slot: null,
  });
  const department = groupName(i18n, guest.department);
  const why = fewKnowAnybody(thin)
    ? t({
        id: 'release.coffee.know',
        message: `Fewer than 1 in 4 of your team know somebody in ${department}.`,
      })
    : t({
        id: 'release.coffee.deep',
        message: `Fewer than 1 in 4 of your team know three people in ${department}.`,
      });
  return <GuestCard guest={guest} why={why} draft={draft} meeting={null} />;
}

/** As many as can be acted on in a quarter. */
const MOST = 3;

/** Ready actions for a manager against what the release shows: whom to ask, from the manager's own picture. */
export function CoffeeBreaks({ release }: { readonly release: Released }) {
  const { t } = useLingui();
  const styles = useTeamStyles();
  const { evidence, picture } = useTab();
  const ask = useCallback(() => evidence.ownAccount(), [evidence]);
  const { value: account } = useQuery(ask, picture.reach);
  // Who is asked through an own door above gets no second invitation here.
  const isAsked = (id: PersonId) =>
    account?.invitations.some(({ personId }) => personId === id) ?? false;
  const guestOf = (name: string) =>
    account?.guests.find(({ department, personId }) => department === name && !isAsked(personId)) ??
    null;
  const asked = thinlyReached(release)
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
          {t({ id: 'release.coffee.title', message: 'Bring two teams together' })}
        </Heading>
        <Text className={styles.quiet}>
          {t({
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
