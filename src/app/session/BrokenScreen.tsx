import { Button, Text, Title2 } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { LoadingPage } from '../../ui/start/LoadingScreen';

/** The page itself failed: say so, and offer to load it again. */
export function BrokenScreen({ error }: { readonly error: Error }) {
  const { i18n } = useLingui();
  return (
    <LoadingPage>
      <Title2 as="h1">
        {i18n._({ id: 'broken.title', message: 'This page could not be shown' })}
      </Title2>
      <Text role="alert">
        {i18n._({
          id: 'broken.body',
          message: 'Nothing that was read is lost. Load the page again. Code: {code}',
          values: { code: error.message },
        })}
      </Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {i18n._({ id: 'broken.reload', message: 'Load again' })}
      </Button>
    </LoadingPage>
  );
}
