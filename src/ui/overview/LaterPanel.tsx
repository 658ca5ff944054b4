import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Surface } from '../parts/Surface';

/** In the place of a panel whose code is still on its way: words, never only a spinner. */
export function LaterPanel() {
  const { i18n } = useLingui();
  return (
    <Surface>
      <Text size={200}>{i18n._({ id: 'panel.later', message: 'Drawing the charts' })}</Text>
    </Surface>
  );
}
