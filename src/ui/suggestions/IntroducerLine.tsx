import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { PersonId } from '../../insight/domain/units';
import type { Introducer, Suggestion } from '../../insight/advice/suggestion';
import { firstName } from '../../texts/letters/firstName';
import { introducerSentence, introductionText } from '../../texts/letters/introduction';
import { CopyButton } from '../parts/CopyButton';
import { useTab } from '../parts/TabContext';

const useIntroductionRequestStyles = makeStyles({
  wide: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface IntroductionRequestProps {
  readonly introducerId: PersonId;
  /** The request as drafted; ego may edit it. */
  readonly drafted: string;
}

/** A request for an introduction, ready to send or to copy. */
function IntroductionRequest({ introducerId, drafted }: IntroductionRequestProps) {
  const { t } = useLingui();
  const styles = useIntroductionRequestStyles();
  const { actions } = useTab();
  const [text, setText] = useState(drafted);
  const label = t({ id: 'introducer.request', message: 'Your request' });
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
          {t({ id: 'introducer.chat', message: 'Open chat' })}
        </Button>
        <CopyButton text={text} />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly suggestion: Suggestion;
  readonly introducer: Introducer;
}

/** Somebody who can introduce ego, with a request that is ready to send. */
export function IntroducerLine({ suggestion, introducer }: Props) {
  const { t, i18n } = useLingui();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const name = firstName(introducer.displayName);
  const drafted = introductionText(i18n, {
    introducerName: introducer.displayName,
    personName: suggestion.displayName,
    personDepartment: suggestion.department,
    relation: introducer.relation,
  });
  return (
    <div className={styles.block}>
      <Text>{introducerSentence(i18n, introducer, suggestion)}</Text>
      <Button size="small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t({ id: 'introducer.ask', message: `Ask ${name} to introduce you` })}
      </Button>
      {asking && <IntroductionRequest introducerId={introducer.personId} drafted={drafted} />}
    </div>
  );
}
