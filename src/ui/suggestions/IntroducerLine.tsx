import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Introducer, Suggestion } from '../../insight/reach';
import { firstName } from '../drafts/firstName';
import { introductionText } from '../drafts/introductionText';
import { introducerSentence } from '../texts/introducerSentence';
import { IntroductionRequest } from './IntroductionRequest';

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
  const { i18n } = useLingui();
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
        {i18n._({ id: 'introducer.ask', message: 'Ask {name} to introduce you', values: { name } })}
      </Button>
      {asking && <IntroductionRequest introducerId={introducer.personId} drafted={drafted} />}
    </div>
  );
}
