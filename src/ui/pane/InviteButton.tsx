import { useLingui } from '@lingui/react';
import { draftText } from '../drafts/draftText';
import { firstName } from '../drafts/firstName';
import type { NewPerson, PaneItem } from '../model/paneItem';
import { useMoment, useTab } from '../shell/TabContext';
import { InviteNow } from '../suggestions/InviteNow';
import { acquaintedBy } from './acquaintedBy';

const FORM = 'coffee';

interface Props {
  readonly person: NewPerson;
  /** In which they are. */
  readonly item: PaneItem;
}

/** Invites somebody new for a coffee after the meeting that the text speaks of. */
export function InviteButton({ person, item }: Props) {
  const { i18n } = useLingui();
  const { picture } = useTab();
  const { now } = useMoment();
  const { ego } = picture.reach;
  const text = draftText(i18n, {
    form: FORM,
    personName: person.displayName,
    personDepartment: person.department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
    acquaintance: acquaintedBy(i18n, item, person.address, now),
  });
  return (
    <InviteNow
      {...{ personId: person.personId, form: FORM, text, notBefore: item.end }}
      address={person.address ?? ''}
      label={i18n._({
        id: 'pane.invite',
        message: 'Invite {name} for a coffee',
        values: { name: firstName(person.displayName) },
      })}
    />
  );
}
