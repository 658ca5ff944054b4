import { useLingui } from '@lingui/react';
import { draftText } from '../drafts/draftText';
import { firstName } from '../drafts/firstName';
import type { NewPerson, PaneItem } from '../model/paneItem';
import { useMoment, useTab } from '../shell/TabContext';
import { InviteNow } from '../suggestions/InviteNow';
import { acquaintedBy } from './acquaintedBy';

interface Props {
  readonly person: NewPerson;
  /** In which they are. */
  readonly item: PaneItem;
}

/** Invites somebody new for a coffee, by video where that is too far, after the meeting that the text speaks of. */
export function InviteButton({ person, item }: Props) {
  const { i18n } = useLingui();
  const { picture } = useTab();
  const { now } = useMoment();
  const { ego } = picture.reach;
  const form = person.inAnotherOffice ? 'videoCall' : 'coffee';
  const text = draftText(i18n, {
    form,
    personName: person.displayName,
    personDepartment: person.department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
    acquaintance: acquaintedBy(i18n, item, person.address, now),
  });
  return (
    <InviteNow
      {...{ personId: person.personId, form, text, notBefore: item.end }}
      address={person.address ?? ''}
      label={i18n._({
        id: 'pane.invite',
        message: 'Invite {name} {form, select, videoCall {to a video call} other {for a coffee}}',
        values: { name: firstName(person.displayName), form },
      })}
    />
  );
}
