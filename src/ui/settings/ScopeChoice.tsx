import { useLingui } from '@lingui/react';
import { chosenScope, scopeChoices, scopeFromKey } from '../shell/scopeChoices';
import { useTab } from '../shell/TabContext';
import { SelectField } from './SelectField';

/** The people that the picture is about. */
export function ScopeChoice() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  const choices = scopeChoices(i18n, picture);
  const hint = i18n._({
    id: 'scope.hint',
    message: 'In a large company your surroundings are the branch around you.',
  });
  return (
    <SelectField
      label={i18n._({ id: 'choose.scope', message: 'People' })}
      {...(choices.some(({ value }) => value === 'auto') && { hint })}
      value={chosenScope(picture.preferences.scope, picture)}
      choices={choices}
      onChoose={(key) => actions.changePreferences({ scope: scopeFromKey(key) })}
    />
  );
}
