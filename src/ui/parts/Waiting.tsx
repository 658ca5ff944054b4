import { Spinner } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';

/** A part of the page is on its way. */
export function Waiting() {
  const { i18n } = useLingui();
  return <Spinner label={i18n._({ id: 'part.loading', message: 'Opening' })} />;
}
