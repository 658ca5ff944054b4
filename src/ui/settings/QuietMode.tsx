import { Switch } from '@fluentui/react-components';
import { useLingui } from '@lingui/react';
import { QUIET_UNTIL } from '../model/quietMode';
import { useTab } from '../shell/TabContext';

/** Suggestions off, without an end. */
export function QuietMode() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Switch
      checked={(picture.answers.pausedUntil ?? 0) >= QUIET_UNTIL}
      onChange={(_, { checked }) => actions.pauseUntil(checked ? QUIET_UNTIL : null)}
      label={i18n._({
        id: 'quiet.label',
        message: 'Quiet mode: no suggestions until I turn them on again',
      })}
    />
  );
}
