import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PersonId } from '../../insight/units';
import { CopyButton } from '../parts/CopyButton';
import { useTab } from '../shell/TabContext';

const useStyles = makeStyles({
  wide: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly introducerId: PersonId;
  /** The request as drafted; ego may edit it. */
  readonly drafted: string;
}

/** A request for an introduction, ready to send or to copy. */
export function IntroductionRequest({ introducerId, drafted }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { actions } = useTab();
  const [text, setText] = useState(drafted);
  const label = i18n._({ id: 'introducer.request', message: 'Your request' });
  return (
    <>
      <Field className={styles.wide} label={label}>
        <Textarea
          value={text}
          resize="vertical"
          rows={5}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void actions.askIntroducer(introducerId, text)}>
          {i18n._({ id: 'introducer.chat', message: 'Open chat' })}
        </Button>
        <CopyButton text={text} />
      </div>
    </>
  );
}
