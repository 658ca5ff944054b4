import { Text } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { Surface } from '../parts/Surface';
import { useAnnouncement } from '../parts/useAnnouncement';
import { keptWhenStopped, stoppedTitle } from '../texts/stoppedWords';

/** A reading was stopped before there was a picture, and nothing of it is lost. */
export function StoppedNote() {
  const { i18n } = useLingui();
  const title = stoppedTitle(i18n);
  const kept = keptWhenStopped(i18n, false);
  useAnnouncement(`${title}. ${kept}`, 'stopped');
  return (
    <Surface>
      <Text block weight="semibold">
        {title}
      </Text>
      <Text block>{kept}</Text>
    </Surface>
  );
}
