import { useLingui } from '@lingui/react';
import { Chooser } from '../parts/Chooser';
import { scopeChoices, scopeFromKey, scopeKey } from './scopeChoices';
import { useTab } from './TabContext';

/** The people that the picture is about. */
export function ScopeChooser() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Chooser
      label={i18n._({ id: 'choose.scope', message: 'People' })}
      value={scopeKey(picture.preferences.scope)}
      choices={scopeChoices(i18n, picture.branches)}
      onChoose={(key) => actions.changePreferences({ scope: scopeFromKey(key) })}
    />
  );
}
