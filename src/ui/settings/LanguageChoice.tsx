import { useLingui } from '@lingui/react';
import { LANGUAGES } from '../locales/loadCatalog';
import { useTab } from '../shell/TabContext';
import { languageName } from '../texts/languageName';
import { SelectField } from './SelectField';

/** The language of the screens: the host's, or one of those that have texts. */
export function LanguageChoice() {
  const { i18n } = useLingui();
  const { picture, actions } = useTab();
  const asHost = i18n._({ id: 'language.auto', message: 'As in Teams or Outlook' });
  const named = LANGUAGES.map((value) => ({ value, label: languageName(value) }));
  return (
    <SelectField<string>
      label={i18n._({ id: 'settings.language', message: 'Language' })}
      value={picture.preferences.language}
      choices={[{ value: 'auto', label: asHost }, ...named]}
      onChoose={(language) => actions.changePreferences({ language })}
    />
  );
}
