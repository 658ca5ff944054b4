import { Button } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { draftText } from '../drafts/draftText';
import { firstName } from '../drafts/firstName';
import type { NewPerson } from '../model/paneItem';
import { CopyButton } from '../parts/CopyButton';
import { Told } from '../parts/Told';
import { useTab } from '../shell/TabContext';
import { formMinutes } from '../texts/formName';

const FORM = 'coffee';

type State = 'ready' | 'opening' | 'copy' | 'failed';

/** Opens a filled-in appointment with somebody new; where that fails the text is there to copy. */
export function InviteButton({ person }: { readonly person: NewPerson }) {
  const { i18n } = useLingui();
  const { actions, picture } = useTab();
  const [state, setState] = useState<State>('ready');
  const { ego } = picture.reach;
  const text = draftText(i18n, {
    form: FORM,
    personName: person.displayName,
    personDepartment: person.department,
    egoName: ego.displayName,
    egoDepartment: ego.department.name,
  });
  const invite = async () => {
    setState('opening');
    const { personId } = person;
    const { slots } = await actions.slotsFor(formMinutes(FORM), [personId]);
    const [slot] = slots;
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
