import { useLingui } from '@lingui/react';
import { chosenScope, scopeChoices, scopeFromKey } from '../shell/scopeChoices';
import { useTab } from '../shell/TabContext';
import { SelectField } from './SelectField';

/** The people that the picture is about. */
export function ScopeChoice() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  return (
    <SelectField
      label={i18n._({ id: 'choose.scope', message: 'People' })}
      hint={i18n._({
        id: 'scope.hint',
        message: 'In a large company your surroundings are the branch around you.',
      })}
      value={chosenScope(picture.preferences.scope, picture)}
      choices={scopeChoices(i18n, picture)}
      onChoose={(key) => actions.changePreferences({ scope: scopeFromKey(key) })}
    />
  );
}
