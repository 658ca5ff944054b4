import { Button, Text, Title2 } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';
import { LoadingPage } from '../../ui/start/LoadingScreen';

/** The page itself failed: say so, and offer to load it again. */
export function BrokenScreen({ error }: { readonly error: Error }) {
  const { t } = useLingui();
  const code = error.message;
  return (
    <LoadingPage>
      <Title2 as="h1">{t({ id: 'broken.title', message: 'This page could not be shown' })}</Title2>
      <Text role="alert">
        {t({
          id: 'broken.body',
          message: `Nothing that was read is lost. Load the page again. Code: ${code}`,
        })}
      </Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {t({ id: 'broken.reload', message: 'Load again' })}
      </Button>
    </LoadingPage>
  );
}
