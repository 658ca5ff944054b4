import { Button } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { draftText } from '../drafts/draftText';
import { firstName } from '../drafts/firstName';
import type { NewPerson, PaneItem } from '../model/paneItem';
import { CopyButton } from '../parts/CopyButton';
import { Told } from '../parts/Told';
import { useMoment, useTab } from '../shell/TabContext';
import { formMinutes } from '../texts/formName';
import { acquaintedBy } from './acquaintedBy';

const FORM = 'coffee';

type State = 'ready' | 'opening' | 'copy' | 'failed';

interface Props {
  readonly person: NewPerson;
  /** In which they are. */
  readonly item: PaneItem;
}

/** Opens a filled-in appointment with somebody new; where that fails the text is there to copy. */
export function InviteButton({ person, item }: Props) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const { now } = useMoment();
  const [state, setState] = useState<State>('ready');
  const { ego } = picture.reach;
  const text = draftText(i18n, {
    form: FORM,
    personName: person.displayName,
    personDepartment: person.department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
    acquaintance: acquaintedBy(i18n, item, person.address, now),
  });
  const invite = async () => {
    setState('opening');
    const { personId } = person;
    const { slots } = await actions.slotsFor(formMinutes(FORM), [personId]);
    // A coffee comes after the meeting that the text speaks of.
    const slot = slots.find(({ start }) => start >= item.end) ?? slots[0];
    if (!slot) return setState('copy');
    const draft = { personId, form: FORM, ...text, slot, companionId: null } as const;
    setState((await actions.openDraft(draft)) === 'opened' ? 'ready' : 'copy');
  };
  return (
    <>
      <Button
        disabledFocusable={state === 'opening'}
        onClick={() => void invite().catch(() => setState('failed'))}
      >
        {i18n._({
          id: 'pane.invite',
          message: 'Invite {name} for a coffee',
          values: { name: firstName(person.displayName) },
        })}
      </Button>
      {(state === 'copy' || state === 'failed') && (
        <>
          <Told>
            {i18n._({
              id: 'draft.copyInstead',
              message: 'The text could not be handed over. Copy it and paste it yourself.',
            })}
          </Told>
          <CopyButton text={`${person.address ?? ''}\n${text.subject}\n\n${text.body}`} />
        </>
      )}
    </>
  );
}
