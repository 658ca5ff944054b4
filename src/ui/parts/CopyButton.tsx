import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { LiveText } from './LiveText';

interface Props {
  readonly text: string;
  /** What is copied; "Copy text" where nothing is said. */
  readonly label?: string;
}

/** Puts a text on the clipboard and says whether it worked. */
export function CopyButton({ text, label }: Props) {
  const { t } = useLingui();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const words = {
    ready: label ?? t({ id: 'copy.text', message: 'Copy text' }),
    copied: t({ id: 'copy.copied', message: 'Copied' }),
    failed: t({ id: 'copy.failed', message: 'Could not copy: select the text instead' }),
  };
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <Button icon={state === 'copied' ? <Checkmark20Regular /> : <Copy20Regular />} onClick={copy}>
      <span aria-live="polite">{words[state]}</span>
    </Button>
  );
}

/** Tells that the text is there to copy, because no form took it. */
export function CopyInstead() {
  const { t } = useLingui();
  return (
    <LiveText block>
      {t({
        id: 'draft.copyInstead',
        message: 'The text could not be handed over. Copy it and paste it yourself.',
      })}
    </LiveText>
  );
}
