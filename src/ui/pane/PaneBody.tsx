import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { noSuggestionsSentence } from '../../texts/suggestions/noSuggestions';
import type { ItemAdvice, PaneItem } from '../../model/pane';
import { Heading } from '../parts/Heading';
import { Surface } from '../parts/Surface';
import { useTab } from '../parts/TabContext';
import { shownSuggestions } from '../suggestions/shownSuggestions';
import { MixCard } from './MixCard';
import { NewPersonCard } from './NewPersonCard';
import { usePane } from './PaneContext';
import { SeatsCard } from './SeatsCard';
import { WeekBody } from './WeekBody';

interface ComposeBodyProps {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** An appointment that is being written: who is there, and who could be. */
function ComposeBody({ item, advice }: ComposeBodyProps) {
  const { i18n } = useLingui();
  const { picture } = useTab();
  if (advice.noSeatsBecause === 'empty') {
    return <WeekBody note={emptyNote(i18n, shownSuggestions(picture).length > 0)} />;
  }
  return (
    <>
      <MixCard item={item} advice={advice} />
      <SeatsCard item={item} advice={advice} />
    </>
  );
}

function emptyNote(i18n: I18n, canChoose: boolean): string {
  return canChoose
    ? i18n._(
        msg({
          id: 'pane.fill',
          message:
            'Nobody is invited yet. Choose somebody and this appointment is filled in; what you wrote stays.',
        }),
      )
    : i18n._(
        msg({
          id: 'pane.empty',
          message:
            'Nobody is invited yet. Invite somebody to see who is in the meeting and who could be.',
        }),
      );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ReadBodyProps {
  readonly item: PaneItem;
  readonly advice: ItemAdvice;
}

/** A message or a meeting that is being read: who in it is new to ego, and where they sit. */
function ReadBody({ item, advice }: ReadBodyProps) {
  const { t } = useLingui();
  const styles = useStyles();
  const id = useId();
  const count = advice.newToEgo.length;
  return (
    <>
      <Surface labelledBy={id} className={styles.card}>
        <Heading as="h1" look="subtitle1" id={id}>
          {t({
            id: 'pane.new',
            message: plural(count, {
              0: 'Nobody here is new to you',
              one: 'One person here is new to you',
              other: '# people here are new to you',
            }),
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

/** What fits what is open: nothing, something private, a meeting being written, something read. */
export function PaneBody() {
  const { t, i18n } = useLingui();
  const { picture } = useTab();
  const { view } = usePane();
  const { item, advice, trouble } = view;
  // People who are made up have no place in a real appointment.
  if (picture.source === 'sample') return <WeekBody note={sampleNote(i18n)} />;
  if (!picture.complete) return <StillReading />;
  if (trouble !== null) return <Trouble code={trouble} />;
  if (item === null) return <WeekBody />;
  if (item === undefined || advice === null) {
    return <Spinner label={t({ id: 'pane.looking', message: 'Looking at what is open' })} />;
  }
  if (item.isPrivate === true) {
    return (
      <Surface>
        <Text>
          {t({ id: 'pane.private', message: 'This item is private. Nothing of it is looked at.' })}
        </Text>
      </Surface>
    );
  }
  return item.isComposed ? (
    <ComposeBody item={item} advice={advice} />
  ) : (
    <ReadBody item={item} advice={advice} />
  );
}

function sampleNote(i18n: I18n): string {
  return i18n._(
    msg({ id: 'pane.sample', message: 'With sample data the open item is left alone.' }),
  );
}

/** From part of the calendar nobody can be called rarely met, so nobody is proposed yet. */
function StillReading() {
  const { i18n } = useLingui();
  const { picture } = useTab();
  return (
    <Surface>
      <Text>{noSuggestionsSentence(i18n, picture)}</Text>
    </Surface>
  );
}

function Trouble({ code }: { readonly code: string }) {
  const { t } = useLingui();
  const { pane } = usePane();
  return (
    <Surface>
      <Text role="alert" block>
        {t({ id: 'pane.trouble', message: `Outlook did not tell what is open. Code: ${code}` })}
      </Text>
      <Button onClick={() => pane.lookAgain()}>
        {t({ id: 'pane.again', message: 'Look again' })}
      </Button>
    </Surface>
  );
}
