import { useLingui } from '@lingui/react';
import { Chooser } from '../parts/Chooser';
import { chosenScope, scopeChoices, scopeFromKey } from './scopeChoices';
import { useTab } from './TabContext';

/** The people that the picture is about. */
export function ScopeChooser() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <Chooser
      label={i18n._({ id: 'choose.scope', message: 'People' })}
      value={chosenScope(picture.preferences.scope, picture)}
      choices={scopeChoices(i18n, picture)}
      onChoose={(key) => actions.changePreferences({ scope: scopeFromKey(key) })}
    />
  );
}
