import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Introducer, Suggestion } from '../../insight/reach';
import { firstName } from '../drafts/firstName';
import { introductionText } from '../drafts/introductionText';
import { CopyButton } from '../parts/CopyButton';
import { useTab } from '../shell/TabContext';
import { introducerSentence } from '../texts/introducerSentence';

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  wide: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly suggestion: Suggestion;
  readonly introducer: Introducer;
}

/** Somebody who can introduce ego, with a request that is ready to send. */
export function IntroducerLine({ suggestion, introducer }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const { actions } = useTab();
  const [asking, setAsking] = useState(false);
  const [text, setText] = useState<string | null>(null);
  const name = firstName(introducer.displayName);
  const request =
    text ??
    introductionText(i18n, {
      introducerName: introducer.displayName,
      personName: suggestion.displayName,
      personDepartment: suggestion.department,
    });
  return (
    <div className={styles.block}>
      <Text>{introducerSentence(i18n, introducer, suggestion)}</Text>
      <Button size="small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {i18n._({ id: 'introducer.ask', message: 'Ask {name} to introduce you', values: { name } })}
      </Button>
      {asking && (
        <>
          <Field
            className={styles.wide}
            label={i18n._({ id: 'introducer.request', message: 'Your request' })}
          >
            <Textarea
              value={request}
              resize="vertical"
              rows={5}
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <div className={styles.row}>
            <Button
              appearance="primary"
              onClick={() => void actions.askIntroducer(introducer.personId, request)}
            >
              {i18n._({ id: 'introducer.chat', message: 'Open chat' })}
            </Button>
            <CopyButton text={request} />
          </div>
        </>
      )}
    </div>
  );
}
