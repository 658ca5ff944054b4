import { Spinner } from '@fluentui/react-components';
import { useLingui } from '@lingui/react/macro';

/** A part of the page is on its way. */
export function Waiting() {
  const { t } = useLingui();
  return <Spinner label={t({ id: 'part.loading', message: 'Opening' })} />;
}
