import { useLingui } from '@lingui/react';
import { Told } from './Told';

/** Tells that the text is there to copy, because no form took it. */
export function CopyInstead() {
  const { i18n } = useLingui();
  return (
    <Told block>
      {i18n._({
        id: 'draft.copyInstead',
        message: 'The text could not be handed over. Copy it and paste it yourself.',
      })}
    </Told>
  );
}
