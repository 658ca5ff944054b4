import { Button, Spinner, Text } from '@fluentui/react-components';
import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { Surface } from '../parts/Surface';
import { useTab } from '../shell/TabContext';
import { noSuggestionsSentence } from '../texts/noSuggestionsSentence';
import { ComposeBody } from './ComposeBody';
import { usePane } from './PaneContext';
import { ReadBody } from './ReadBody';
import { WeekBody } from './WeekBody';

/** What fits what is open: nothing, something private, a meeting being written, something read. */
export function PaneBody() {
  const { i18n } = useLingui();
  const { picture } = useTab();
  const { view } = usePane();
  const { item, advice, trouble } = view;
  // People who are made up have no place in a real appointment.
  if (picture.source === 'sample') return <WeekBody note={sampleNote(i18n)} />;
  if (!picture.complete) return <StillReading />;
  if (trouble !== null) return <Trouble code={trouble} />;
  if (item === null) return <WeekBody />;
  if (item === undefined || advice === null) {
    return <Spinner label={i18n._({ id: 'pane.looking', message: 'Looking at what is open' })} />;
  }
  if (item.isPrivate === true) {
    return (
      <Surface>
        <Text>
          {i18n._({
            id: 'pane.private',
            message: 'This item is private. Nothing of it is looked at.',
          })}
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
  return i18n._({
    id: 'pane.sample',
    message: 'With sample data the open item is left alone.',
  });
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
  const { i18n } = useLingui();
  const { pane } = usePane();
  return (
    <Surface>
      <Text role="alert" block>
        {i18n._({
          id: 'pane.trouble',
          message: 'Outlook did not tell what is open. Code: {code}',
          values: { code },
        })}
      </Text>
      <Button onClick={() => pane.lookAgain()}>
        {i18n._({ id: 'pane.again', message: 'Look again' })}
      </Button>
    </Surface>
  );
}
