import { makeStyles, tokens } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { ItemAdvice, PaneItem } from '../model/paneItem';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { MixCard } from './MixCard';
import { NewPersonCard } from './NewPersonCard';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** A message or a meeting that is being read: who in it is new to ego, and where they sit. */
export function ReadBody({ item, advice }: Props) {
  const { i18n } = useLingui();
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Surface labelledBy={id} className={styles.card}>
        <Heading as="h1" look="subtitle1" id={id}>
          {i18n._({
            id: 'pane.new',
            message:
              '{count, plural, =0 {Nobody here is new to you} one {One person here is new to you} other {# people here are new to you}}',
            values: { count: advice.newToEgo.length },
          })}
        </Heading>
        {advice.newToEgo.map((person) => (
          <NewPersonCard key={person.personId} person={person} item={item} />
        ))}
      </Surface>
      {item.kind === 'appointment' && <MixCard item={item} advice={advice} />}
    </>
  );
}
