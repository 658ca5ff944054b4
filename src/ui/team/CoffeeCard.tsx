import { useLingui } from '@lingui/react';
import type { Guest } from '../../insight/teamSummary/guests';
import { groupName } from '../texts/groupName';
import { coffeeText } from './coffeeText';
import { GuestCard } from './GuestCard';
import { isUnknown, type ThinDepartment } from './fewReach';
import { useGuestDraft } from './useGuestDraft';

const COFFEE_MINUTES = 30;

interface Props {
  readonly guest: Guest;
  readonly thin: ThinDepartment;
}

/** A coffee break with the team of somebody whose department few of the own team know. */
export function CoffeeCard({ guest, thin }: Props) {
  const { i18n } = useLingui();
  const draft = useGuestDraft(guest, {
    form: 'coffee',
    minutes: COFFEE_MINUTES,
    textOf: coffeeText,
    slot: null,
  });
  const values = { department: groupName(i18n, guest.department) };
  const why = isUnknown(thin)
    ? i18n._({
        id: 'release.coffee.know',
        message: 'Fewer than 1 in 4 of your team know somebody in {department}.',
        values,
      })
    : i18n._({
        id: 'release.coffee.deep',
        message: 'Fewer than 1 in 4 of your team know three people in {department}.',
        values,
      });
  return <GuestCard guest={guest} why={why} draft={draft} meeting={null} />;
}
