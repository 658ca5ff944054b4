import { Button, Spinner, Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Surface } from '../parts/Surface';
import { ComposeBody } from './ComposeBody';
import { usePane } from './PaneContext';
import { ReadBody } from './ReadBody';
import { WeekBody } from './WeekBody';

/** What fits what is open: nothing, something private, a meeting being written, something read. */
export function PaneBody() {
  const { i18n } = useLingui();
  const { view } = usePane();
  const { item, advice, trouble } = view;
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
