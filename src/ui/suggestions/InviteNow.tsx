import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Form } from '../../insight/answers';
import type { EpochMs, PersonId } from '../../insight/domain/units';
import type { DraftText } from '../../texts/letters/invitation';
import { CopyButton, CopyInstead } from '../parts/CopyButton';
import { useTab } from '../parts/TabContext';
import { formMinutes } from '../../texts/names/forms';

type State = 'ready' | 'opening' | 'copy' | 'failed';

interface Props {
  readonly personId: PersonId;
  readonly form: Form;
  readonly text: DraftText;
  /** What the button says, and to whom it is read where that is not said. */
  readonly label: string;
  readonly ariaLabel?: string;
  /** Where no form can be opened, this comes before the text to copy. */
  readonly address?: string;
  /** Times from then on come first. */
  readonly notBefore?: EpochMs;
  readonly small?: boolean;
  readonly onOpened?: () => void;
}

/** Opens a filled-in appointment at the first time that suits; where that fails the text is there to copy. */
export function InviteNow({ personId, form, text, label, ariaLabel, ...rest }: Props) {
  const { address, notBefore = 0, small = false, onOpened } = rest;
  const { actions } = useTab();
  const [state, setState] = useState<State>('ready');
  const invite = async () => {
    setState('opening');
    const { slots } = await actions.slotsFor(formMinutes(form), [personId]);
    const slot = slots.find(({ start }) => start >= notBefore) ?? slots[0];
    if (!slot) return setState('copy');
    const opened = await actions.openDraft({ personId, form, ...text, slot, companionId: null });
    setState(opened === 'opened' ? 'ready' : 'copy');
    if (opened === 'opened') onOpened?.();
  };
  return (
    <>
      <Button
        size={small ? 'small' : 'medium'}
        aria-label={ariaLabel}
        disabledFocusable={state === 'opening'}
        onClick={() => void invite().catch(() => setState('failed'))}
      >
        {label}
      </Button>
      {(state === 'copy' || state === 'failed') && (
        <>
          <CopyInstead />
          <CopyButton text={[address, text.subject, text.body].filter(Boolean).join('\n\n')} />
        </>
      )}
    </>
  );
}
